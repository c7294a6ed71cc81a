using Microsoft.AspNetCore.Mvc;

public class FilesController : ControllerBase
{
    // ruleid: csharp-request-size-unlimited
    [DisableRequestSizeLimit]
    public IActionResult Upload(IFormFile file)
    {
        return Ok();
    }

    // ok: csharp-request-size-unlimited
    [RequestSizeLimit(50_000_000)]
    public IActionResult Photo(IFormFile file)
    {
        return Ok();
    }

    void Configure(KestrelServerLimits limits, FormOptions form)
    {
        // ruleid: csharp-request-size-unlimited
        limits.MaxRequestBodySize = null;
        // ruleid: csharp-request-size-unlimited
        form.MultipartBodyLengthLimit = long.MaxValue;
        // ok: csharp-request-size-unlimited
        limits.MaxRequestBodySize = 50_000_000;
    }
}
