using Microsoft.AspNetCore.Mvc;

public class ForgotController : ControllerBase
{
    [HttpPost("forgot")]
    public IActionResult Forgot(ForgotRequest request)
    {
        // ruleid: csharp-reset-link-with-host-of-request
        var resetLink = $"https://{Request.Host}/reset?token={Token()}";
        mail.Send(request.Email, resetLink);
        return Ok();
    }

    [HttpPost("lost")]
    public IActionResult Lost(ForgotRequest request)
    {
        var host = HttpContext.Request.Headers["Host"].ToString();
        // ruleid: csharp-reset-link-with-host-of-request
        var resetUrl = $"https://{host}/reset?token={Token()}";
        mail.Send(request.Email, resetUrl);
        return Ok();
    }

    [HttpPost("base")]
    public IActionResult Base(ForgotRequest request)
    {
        var baseUrl = $"{Request.Scheme}://{Request.Host}";
        // ruleid: csharp-reset-link-with-host-of-request
        var confirmLink = $"{baseUrl}/confirm?token={Token()}";
        mail.Send(request.Email, confirmLink);
        return Ok();
    }

    [HttpPost("right")]
    public IActionResult Right(ForgotRequest request)
    {
        // ok: csharp-reset-link-with-host-of-request
        var resetLink = $"{options.PublicUrl}/reset?token={Token()}";
        mail.Send(request.Email, resetLink);
        return Ok();
    }

    [HttpGet("here")]
    public IActionResult Here()
    {
        // ok: csharp-reset-link-with-host-of-request
        var pageUrl = $"https://{Request.Host}/pages";
        return Ok(pageUrl);
    }
}
