using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

public class ResetController : ControllerBase
{
    [HttpPost("forgot")]
    public async Task<IActionResult> Forgot(ForgotRequest request)
    {
        var user = await manager.FindByEmailAsync(request.Email);
        var code = await manager.GeneratePasswordResetTokenAsync(user);
        // ruleid: csharp-reset-token-sent-in-answer
        return Ok(new { code = code });
    }

    [HttpPost("lost")]
    public IActionResult Lost(ForgotRequest request)
    {
        var resetToken = Guid.NewGuid().ToString("N");
        store.Keep(request.Email, resetToken);
        // ruleid: csharp-reset-token-sent-in-answer
        return Ok(new { message = "sent", resetToken = resetToken });
    }

    [HttpPost("short")]
    public async Task<IActionResult> Short(ForgotRequest request)
    {
        var token = await users.GeneratePasswordResetTokenAsync(user);
        // ruleid: csharp-reset-token-sent-in-answer
        return Ok(new { token });
    }

    [HttpPost("right")]
    public async Task<IActionResult> Right(ForgotRequest request)
    {
        var resetToken = Guid.NewGuid().ToString("N");
        await mail.Send(request.Email, resetToken);
        // ok: csharp-reset-token-sent-in-answer
        return Ok(new { message = "If there is such an account, it gets a mail." });
    }
}
