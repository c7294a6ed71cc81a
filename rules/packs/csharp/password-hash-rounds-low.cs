using System.Security.Cryptography;

class Passwords
{
    void Hash(string password, byte[] salt, int rounds)
    {
        // ruleid: csharp-password-hash-rounds-low
        var a = new Rfc2898DeriveBytes(password, salt, 1000, HashAlgorithmName.SHA256);
        // ruleid: csharp-password-hash-rounds-low
        var b = Rfc2898DeriveBytes.Pbkdf2(password, salt, 10000, HashAlgorithmName.SHA256, 32);
        // ok: csharp-password-hash-rounds-low
        var c = new Rfc2898DeriveBytes(password, salt, 600000, HashAlgorithmName.SHA256);
        // ok: csharp-password-hash-rounds-low
        var d = Rfc2898DeriveBytes.Pbkdf2(password, salt, rounds, HashAlgorithmName.SHA256, 32);
    }
}
