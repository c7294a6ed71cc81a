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

class Modes
{
    void Set(byte[] key, byte[] data)
    {
        // ruleid: csharp-weak-cipher
        using var a = new AesManaged { Key = key, Mode = CipherMode.ECB };
        using var b = Aes.Create();
        // ruleid: csharp-weak-cipher
        var c = b.EncryptEcb(data, PaddingMode.PKCS7);
        // ok: csharp-weak-cipher
        var d = b.EncryptCbc(data, b.IV);
        // ok: csharp-weak-cipher
        using var e = new AesManaged { Key = key, Mode = CipherMode.CBC };
    }
}
