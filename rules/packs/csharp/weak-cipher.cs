using System.Security.Cryptography;

class Ciphers
{
    void Make(byte[] key)
    {
        // ruleid: csharp-weak-cipher
        using var a = DES.Create();
        // ruleid: csharp-weak-cipher
        var b = new TripleDESCryptoServiceProvider();
        using var c = Aes.Create();
        // ruleid: csharp-weak-cipher
        c.Mode = CipherMode.ECB;
        // ok: csharp-weak-cipher
        c.Mode = CipherMode.CBC;
        // ok: csharp-weak-cipher
        using var d = new AesGcm(key, 16);
        // ok: csharp-weak-cipher
        using var e = Aes.Create();
    }
}
