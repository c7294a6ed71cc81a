using System;
using System.Net;
using System.Security.Cryptography;

class Servers
{
    private const string Fixed = "7e5tc4s3";

    void Local()
    {
        string password;
        password = "7e5tc4s3";
        // ruleid: csharp-password-in-code
        var a = new NetworkCredential("shop", password, "domain");
        // ruleid: csharp-password-in-code
        var b = new NetworkCredential("shop", Fixed);
        // ok: csharp-password-in-code
        var c = new NetworkCredential("shop", Console.ReadLine(), "domain");
        // ok: csharp-password-in-code
        var d = new NetworkCredential("shop", "");
        // ok: csharp-password-in-code
        var e = new NetworkCredential("shop", Environment.GetEnvironmentVariable("SHOP_PASSWORD"));
    }

    byte[] Derived(byte[] salt)
    {
        // ruleid: csharp-password-in-code
        return new Rfc2898DeriveBytes("correct horse", salt, 600000, HashAlgorithmName.SHA256).GetBytes(32);
    }
}
