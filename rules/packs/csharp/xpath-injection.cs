using System;
using Microsoft.AspNetCore.Mvc;
using System.Xml;
using System.Xml.XPath;

public class UsersController : ControllerBase
{
    private readonly XmlDocument users;
    private readonly XPathNavigator navigator;

    [HttpGet]
    public IActionResult Find(string name, int id)
    {
        // ruleid: csharp-xpath-injection
        var a = users.SelectSingleNode("//user[name='" + name + "']");
        // ruleid: csharp-xpath-injection
        var b = navigator.Evaluate($"count(//user[name='{Request.Query["n"]}'])");
        // ok: csharp-xpath-injection
        var c = users.SelectNodes("//user[@id=" + id + "]");
        // ok: csharp-xpath-injection
        var d = users.SelectNodes("//user");
        return Ok(a);
    }
}
