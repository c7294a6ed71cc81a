using System.Security.Cryptography;
using System.Text;

class Passwords
{
    void Hash(string password, byte[] stored)
    {
        // ruleid: csharp-salt-constant
        var a = new Rfc2898DeriveBytes(password, Encoding.UTF8.GetBytes("pepper"), 600000, HashAlgorithmName.SHA256);
        // ruleid: csharp-salt-constant
        var b = Rfc2898DeriveBytes.Pbkdf2(password, new byte[16], 600000, HashAlgorithmName.SHA256, 32);
        // ok: csharp-salt-constant
        var c = new Rfc2898DeriveBytes(password, RandomNumberGenerator.GetBytes(16), 600000, HashAlgorithmName.SHA256);
        // ok: csharp-salt-constant
        var d = new Rfc2898DeriveBytes(password, stored, 600000, HashAlgorithmName.SHA256);
    }
}
