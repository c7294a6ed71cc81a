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

public class GuardedController : ControllerBase
{
    private readonly string root = "/srv/files";

    private bool IsInside(string name)
    {
        var full = Path.GetFullPath(Path.Combine(root, name));
        return full.StartsWith(root + Path.DirectorySeparatorChar);
    }

    public string Found(string name)
    {
        var path = Path.Combine(root, name);
        if (IsInside(name))
        {
            // ok: csharp-path-traversal
            System.IO.File.ReadAllText(Path.Combine(root, name));
        }
        if (path.StartsWith(root))
        {
            // ruleid: csharp-path-traversal
            System.IO.File.ReadAllText(path);
        }
        if (Path.GetFileName(name) == name)
        {
            // ok: csharp-path-traversal
            System.IO.File.ReadAllText(Path.Combine(root, name));
        }
        if (name.IndexOfAny(Path.GetInvalidFileNameChars()) < 0)
        {
            // ok: csharp-path-traversal
            System.IO.File.ReadAllText(Path.Combine(root, name));
        }
        var relative = Path.GetRelativePath(root, Path.GetFullPath(path));
        if (!relative.StartsWith(".."))
        {
            // ok: csharp-path-traversal
            System.IO.File.ReadAllText(Path.Combine(root, relative));
        }
        // ruleid: csharp-path-traversal
        System.IO.File.ReadAllText(Path.Combine(root, name.Replace("../", "")));
        // ok: csharp-path-traversal
        System.IO.File.ReadAllText(Path.Combine(root, name.Replace("..", "").Replace("/", "_")));
        // ruleid: csharp-path-traversal
        var document = System.Xml.Linq.XDocument.Load(path);
        // ok: csharp-path-traversal
        var parsed = System.Xml.Linq.XDocument.Parse(name);
        // ruleid: csharp-path-traversal
        return PhysicalFile(path, "text/plain").ToString();
    }
}

public class NamesController : Microsoft.AspNetCore.Mvc.Controller
{
    public string Kind(string name)
    {
        // Nothing is read of what is only taken apart, which is told with low confidence.
        // ruleid: csharp-path-traversal
        return new System.IO.FileInfo(name).Extension;
    }

    public string Read(string name)
    {
        // ruleid: csharp-path-traversal
        var file = new System.IO.FileInfo(System.IO.Path.Combine("/srv", name));
        // ruleid: csharp-path-traversal
        using var text = file.OpenText();
        // ruleid: csharp-path-traversal
        new System.IO.FileInfo(name).Delete();
        // ruleid: csharp-path-traversal
        foreach (var below in new System.IO.DirectoryInfo(System.IO.Path.Combine("/srv", name)).GetFiles()) { }
        // ruleid: csharp-path-traversal
        new System.IO.DirectoryInfo(name).Create();
        // ruleid: csharp-path-traversal
        if (new System.IO.FileInfo(name).Exists) { }
        return text.ReadToEnd();
    }
}
