using System;
using Microsoft.AspNetCore.Mvc;
using System.DirectoryServices;
using Microsoft.Security.Application;

public class PeopleController : ControllerBase
{
    [HttpGet]
    public IActionResult Find(string user, int id)
    {
        var searcher = new DirectorySearcher();
        // ruleid: csharp-ldap-injection
        searcher.Filter = "(sAMAccountName=" + user + ")";
        // ruleid: csharp-ldap-injection
        var other = new DirectorySearcher($"(mail={Request.Query["mail"]})");
        // ruleid: csharp-ldap-injection
        var entry = new DirectoryEntry("LDAP://CN=" + user + ",DC=shop,DC=example");
        // ok: csharp-ldap-injection
        searcher.Filter = "(employeeNumber=" + id + ")";
        // ok: csharp-ldap-injection
        searcher.Filter = "(sAMAccountName=" + Encoder.LdapFilterEncode(user) + ")";
        // ok: csharp-ldap-injection
        searcher.Filter = "(objectClass=user)";
        return Ok(searcher.FindOne());
    }
}
