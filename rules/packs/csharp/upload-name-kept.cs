using System;
using System.Web;
using System.Web.Mvc;
using System.IO;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

public class UploadController : Controller
{
    public void Store(HttpPostedFileBase file)
    {
        // ruleid: csharp-upload-name-kept
        file.SaveAs("/srv/files/" + file.FileName);
        // ok: csharp-upload-name-kept
        file.SaveAs("/srv/files/" + Guid.NewGuid());
    }
}

public class PicturesController : Microsoft.AspNetCore.Mvc.Controller
{
    public async Task Kept(IFormFile file)
    {
        // ruleid: csharp-upload-name-kept
        using var stream = new FileStream(Path.Combine("/srv/files", Path.GetFileName(file.FileName)), FileMode.Create);
        await file.CopyToAsync(stream);
    }

    public async Task Named(IFormFile file)
    {
        // ok: csharp-upload-name-kept
        using var stream = new FileStream(Path.Combine("/srv/files", Guid.NewGuid().ToString()), FileMode.Create);
        await file.CopyToAsync(stream);
    }

    public void Read(IFormFile file)
    {
        // ok: csharp-upload-name-kept
        using var stream = new FileStream(Path.Combine("/srv/files", Path.GetFileName(file.FileName)), FileMode.Open);
    }

    public async Task Listed(IFormFile file)
    {
        var extension = Path.GetExtension(file.FileName)?.ToLowerInvariant();
        if (extension != ".jpg") return;
        // ok: csharp-upload-name-kept
        using var stream = new FileStream(Path.Combine("/srv/files", $"{Guid.NewGuid()}{extension}"), FileMode.Create);
        await file.CopyToAsync(stream);
    }
}
