using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

[ApiController]
[Route("files")]
public class FilesController : ControllerBase
{
    private readonly string _root;
    private static readonly string[] Allowed = { ".png", ".jpg" };

    public FilesController(IWebHostEnvironment env) => _root = Path.Combine(env.ContentRootPath, "files");

    [HttpGet("a")]
    public IActionResult Full(string name)
    {
        var full = Path.GetFullPath(Path.Combine(_root, name));
        if (!full.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal)) return NotFound();
        // ok: csharp-path-traversal
        return PhysicalFile(full, "application/octet-stream");
    }

    [HttpGet("b")]
    public IActionResult NotFull(string name)
    {
        var full = Path.Combine(_root, name);
        if (!full.StartsWith(_root)) return NotFound();
        // ruleid: csharp-path-traversal
        return PhysicalFile(full, "application/octet-stream");
    }

    [HttpGet("c")]
    public async Task<IActionResult> NameOnly(string name)
    {
        var safe = Path.GetFileName(name);
        // ok: csharp-path-traversal
        return File(await System.IO.File.ReadAllBytesAsync(Path.Combine(_root, safe)), "image/png");
    }

    [HttpGet("d")]
    public async Task<IActionResult> NameOfFolder(string name)
    {
        var folder = Path.GetDirectoryName(name);
        // ruleid: csharp-path-traversal
        return File(await System.IO.File.ReadAllBytesAsync(Path.Combine(_root, folder, "index.png")), "image/png");
    }

    [HttpGet("e")]
    public IActionResult NoDots(string name)
    {
        if (name.Contains("..") || Path.IsPathRooted(name)) return BadRequest();
        // ok: csharp-path-traversal
        return File(System.IO.File.OpenRead(Path.Combine(_root, name)), "image/png");
    }

    [HttpGet("f")]
    public IActionResult InvalidCharacters(string name)
    {
        if (name.IndexOfAny(Path.GetInvalidFileNameChars()) >= 0) return BadRequest();
        // ok: csharp-path-traversal
        return File(System.IO.File.OpenRead(Path.Combine(_root, name)), "image/png");
    }

    [HttpGet("g")]
    public IActionResult Extension(string name)
    {
        if (!Allowed.Contains(Path.GetExtension(name))) return BadRequest();
        // ruleid: csharp-path-traversal
        return File(System.IO.File.OpenRead(Path.Combine(_root, name)), "image/png");
    }

    [HttpPost("h")]
    public async Task<IActionResult> UploadNamed(IFormFile file)
    {
        var target = Path.Combine(_root, $"{Guid.NewGuid()}{Path.GetExtension(file.FileName)}");
        // ok: csharp-path-traversal
        await using var stream = System.IO.File.Create(target);
        await file.CopyToAsync(stream);
        return Ok();
    }

    [HttpPost("i")]
    public async Task<IActionResult> UploadAsCalled(IFormFile file)
    {
        var target = Path.Combine(_root, file.FileName);
        // ruleid: csharp-path-traversal
        await using var stream = new FileStream(target, FileMode.Create);
        await file.CopyToAsync(stream);
        return Ok();
    }

    [HttpGet("j")]
    public IActionResult Number(int id)
    {
        // ok: csharp-path-traversal
        return PhysicalFile(Path.Combine(_root, $"{id}.pdf"), "application/pdf");
    }

    [HttpGet("k")]
    public IActionResult Identifier(Guid id, string ext)
    {
        // ruleid: csharp-path-traversal
        return PhysicalFile(Path.Combine(_root, $"{id}.{ext}"), "application/pdf");
    }

    [HttpPost("l")]
    public IActionResult Unzip(IFormFile file)
    {
        using var zip = new ZipArchive(file.OpenReadStream());
        foreach (var entry in zip.Entries)
        {
            var target = Path.GetFullPath(Path.Combine(_root, entry.FullName));
            if (!target.StartsWith(Path.GetFullPath(_root) + Path.DirectorySeparatorChar)) continue;
            // ok: csharp-archive-path
            entry.ExtractToFile(target, true);
        }
        return Ok();
    }

    [HttpPost("m")]
    public IActionResult UnzipAll(IFormFile file)
    {
        using var zip = new ZipArchive(file.OpenReadStream());
        foreach (var entry in zip.Entries)
        {
            // ruleid: csharp-archive-path
            entry.ExtractToFile(Path.Combine(_root, entry.FullName), true);
        }
        return Ok();
    }

    [HttpGet("n")]
    public IActionResult Listed(string name)
    {
        var found = Directory.EnumerateFiles(_root).Select(Path.GetFileName).FirstOrDefault(f => f == name);
        if (found == null) return NotFound();
        // ok: csharp-path-traversal
        return PhysicalFile(Path.Combine(_root, found), "image/png");
    }

    [HttpGet("o")]
    public IActionResult Checked(string name)
    {
        if (!TryResolve(name, out var path)) return NotFound();
        // todook: csharp-path-traversal
        return PhysicalFile(path, "image/png");
    }

    private bool TryResolve(string name, out string path)
    {
        path = Path.GetFullPath(Path.Combine(_root, name));
        return path.StartsWith(_root + Path.DirectorySeparatorChar);
    }

    [HttpGet("p")]
    public IActionResult Unchecked(string name)
    {
        TryResolve(name, out var path);
        // ruleid: csharp-path-traversal
        return PhysicalFile(path, "image/png");
    }

    [HttpGet("q")]
    public IActionResult Thrown(string name)
    {
        var path = Resolve(name);
        // ok: csharp-path-traversal
        return PhysicalFile(path, "image/png");
    }

    private string Resolve(string name)
    {
        var path = Path.GetFullPath(name, _root);
        if (!path.StartsWith(_root + "/")) throw new UnauthorizedAccessException();
        return path;
    }

    [HttpGet("r")]
    public IActionResult Relative(string name)
    {
        var path = Path.GetFullPath(Path.Combine(_root, name));
        var relative = Path.GetRelativePath(_root, path);
        if (relative.StartsWith("..")) return NotFound();
        // ok: csharp-path-traversal
        return PhysicalFile(path, "image/png");
    }

    [HttpGet("s")]
    public IActionResult Collection(string name)
    {
        string[] allowed = ["a.png", "b.png"];
        // ok: csharp-path-traversal
        return allowed.Contains(name) ? PhysicalFile(Path.Combine([_root, "img", name]), "image/png") : NotFound();
    }

    [HttpGet("t")]
    public IActionResult CollectionOpen(string name)
    {
        var path = Path.Combine([_root, "img", name]);
        // ruleid: csharp-path-traversal
        return PhysicalFile(path, "image/png");
    }
}
