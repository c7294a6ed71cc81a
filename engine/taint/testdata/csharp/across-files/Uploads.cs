using Microsoft.AspNetCore.Mvc;

public class UploadsController : Controller
{
    private readonly HttpClient client;

    private async Task<Stream> Fetched(string name)
    {
        return await client.GetStreamAsync("https://example.com/" + name);
    }

    private async Task<string> Located(string name)
    {
        return "/srv/" + name;
    }

    [HttpPost]
    public async Task<IActionResult> Save(IFormFile file)
    {
        ViewBag.FileName = file.FileName;
        // ruleid: csharp-path-traversal
        using (var stream = new FileStream(Path.Combine("/srv", file.FileName), FileMode.Create))
        {
            await file.CopyToAsync(stream);
        }
        // ok: csharp-path-traversal
        using (var stream = new FileStream(Path.Combine("/srv", Path.GetFileName(file.FileName)), FileMode.Create))
        {
            await file.CopyToAsync(stream);
        }
        // ok: csharp-path-traversal
        using (var stream = new FileStream(string.Join("_", file.FileName.Split(Path.GetInvalidFileNameChars())), FileMode.Create))
        {
            await file.CopyToAsync(stream);
        }
        return Ok();
    }

    [HttpGet]
    public async Task<string> Read(string name)
    {
        // ok: csharp-path-traversal
        using (var reader = new StreamReader(await Fetched(name)))
        {
            return reader.ReadToEnd();
        }
    }

    [HttpGet]
    public async Task<string> ReadFile(string name)
    {
        // ruleid: csharp-path-traversal
        using (var reader = new StreamReader(await Located(name)))
        {
            return reader.ReadToEnd();
        }
    }
}
