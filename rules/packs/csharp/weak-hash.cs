using System.Security.Cryptography;

class Digests
{
    void Sign(byte[] document)
    {
        // ruleid: csharp-weak-hash
        using var a = MD5.Create();
        // ruleid: csharp-weak-hash
        var b = SHA1.HashData(document);
        // ruleid: csharp-weak-hash
        var c = new MD5CryptoServiceProvider();
        // ok: csharp-weak-hash
        using var d = SHA256.Create();
        // ok: csharp-weak-hash
        var e = SHA512.HashData(document);
        // ok: csharp-weak-hash
        var f = Order.Create();
    }
}

class Named
{
    void Make(byte[] key)
    {
        // ruleid: csharp-weak-hash
        var a = HashAlgorithm.Create("MD5");
        // ok: csharp-weak-hash
        var b = HashAlgorithm.Create("SHA256");
        // ruleid: csharp-weak-hash
        var c = new HMACMD5(key);
    }
}
