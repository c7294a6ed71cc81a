using System;
using Microsoft.AspNetCore.Mvc;
using Scriban;

public class MailController : ControllerBase
{
    [HttpPost]
    public IActionResult Send(string name)
    {
        // ruleid: csharp-template-injection
        var a = Template.Parse("Dear " + name);
        // ok: csharp-template-injection
        var b = Template.Parse("Dear {{name}}");
        // ok: csharp-template-injection
        return Ok(b.Render(new { name }));
    }
}
