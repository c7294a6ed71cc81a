using System;
using Microsoft.AspNetCore.Mvc;
using System.Net.Mail;

public class ContactController : ControllerBase
{
    [HttpPost]
    public void Send(string to, string text)
    {
        // ruleid: csharp-mail-header-injection
        var a = new MailMessage("shop@shop.example", to);
        // ok: csharp-mail-header-injection
        var b = new MailMessage("shop@shop.example", "help@shop.example");
        // ok: csharp-mail-header-injection
        b.Body = text;
    }
}
