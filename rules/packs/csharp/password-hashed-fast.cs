using System;
using System.Security.Cryptography;
using System.Text;

public class Passwords
{
    public string Hash(string password, string salt)
    {
        using var sha = SHA256.Create();
        // ruleid: csharp-password-hashed-fast
        return Convert.ToBase64String(sha.ComputeHash(Encoding.UTF8.GetBytes(password + salt)));
    }

    public string Short(string pwd)
    {
        // ruleid: csharp-password-hashed-fast
        return Convert.ToHexString(SHA512.HashData(Encoding.UTF8.GetBytes(pwd)));
    }

    public byte[] Slow(string password, byte[] salt)
    {
        // ok: csharp-password-hashed-fast
        return Rfc2898DeriveBytes.Pbkdf2(password, salt, 600000, HashAlgorithmName.SHA256, 32);
    }

    public string File(string text)
    {
        // ok: csharp-password-hashed-fast
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    public byte[] Keyed(string password, out byte[] salt)
    {
        using var hmac = new System.Security.Cryptography.HMACSHA512();
        salt = hmac.Key;
        // ruleid: csharp-password-hashed-fast
        return hmac.ComputeHash(Encoding.UTF8.GetBytes(password));
    }

    public byte[] Signed(string body, byte[] key)
    {
        using var hmac = new System.Security.Cryptography.HMACSHA512(key);
        // ok: csharp-password-hashed-fast
        return hmac.ComputeHash(Encoding.UTF8.GetBytes(body));
    }
}
