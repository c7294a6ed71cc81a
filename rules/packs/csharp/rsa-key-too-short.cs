using System.Security.Cryptography;

class Keys
{
    void Make(int bits)
    {
        // ruleid: csharp-rsa-key-too-short
        using var a = RSA.Create(1024);
        // ruleid: csharp-rsa-key-too-short
        var b = new RSACryptoServiceProvider(512);
        // ok: csharp-rsa-key-too-short
        using var c = RSA.Create(3072);
        // ok: csharp-rsa-key-too-short
        using var d = RSA.Create(bits);
        // ok: csharp-rsa-key-too-short
        using var e = RSA.Create();
    }
}
