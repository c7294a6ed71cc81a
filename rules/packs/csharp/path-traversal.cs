using System;
using Microsoft.AspNetCore.Mvc;
using System.IO;

public class FilesController : ControllerBase
{
    private const string Root = "/srv/files/";

    [HttpGet("{name}")]
    public IActionResult Get(string name)
    {
        // ruleid: csharp-path-traversal
        var a = System.IO.File.ReadAllText(Path.Combine(Root, name));
        // ruleid: csharp-path-traversal
        var b = new FileStream(Root + Request.Query["file"], FileMode.Open);
        // ruleid: csharp-path-traversal
        System.IO.File.Delete($"{Root}{name}.txt");
        // ruleid: csharp-path-traversal
        return PhysicalFile(Path.Combine(Root, name), "text/plain");
    }

    [HttpGet("{key}")]
    public IActionResult ByKey(Guid key)
    {
        // ok: csharp-path-traversal
        return PhysicalFile(Root + key + folder, "text/plain");
    }

    private readonly string folder;

    public FilesController(IPaths paths)
    {
        folder = paths.Folder;
    }

    [HttpPost]
    public IActionResult Safe(string name, int id)
    {
        // ok: csharp-path-traversal
        var a = System.IO.File.ReadAllText(Path.Combine(Root, Path.GetFileName(name)));
        // ok: csharp-path-traversal
        var b = System.IO.File.ReadAllText(Root + id + ".txt");
        var full = Path.GetFullPath(Path.Combine(Root, name));
        if (!full.StartsWith(Root))
        {
            return BadRequest();
        }
        // ok: csharp-path-traversal
        return Ok(System.IO.File.ReadAllText(full));
    }
}
