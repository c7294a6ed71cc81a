using System.Security.Cryptography;

class Vectors
{
    void Make(Aes aes, byte[] key, byte[] stored)
    {
        // ruleid: csharp-initialization-vector-constant
        aes.IV = new byte[16];
        // ruleid: csharp-initialization-vector-constant
        aes.IV = Encoding.ASCII.GetBytes("0123456789abcdef");
        // ruleid: csharp-initialization-vector-constant
        var a = aes.CreateEncryptor(key, new byte[16]);
        // ok: csharp-initialization-vector-constant
        aes.GenerateIV();
        // ok: csharp-initialization-vector-constant
        aes.IV = stored;
        // ok: csharp-initialization-vector-constant
        var b = aes.CreateEncryptor(key, stored);
        // ok: csharp-initialization-vector-constant
        var buffer = new byte[16];
    }
}

class Copied
{
    void Set(Aes aes, byte[] message)
    {
        var vector = new byte[16];
        Array.Copy(message, vector, 16);
        // ok: csharp-initialization-vector-constant
        aes.IV = vector;
    }
}
