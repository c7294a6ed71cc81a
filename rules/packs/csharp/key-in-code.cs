using System.Security.Cryptography;
using System.Text;

class Keys
{
    void Make(Aes aes, IConfiguration configuration, byte[] stored)
    {
        // ruleid: csharp-key-in-code
        aes.Key = Encoding.UTF8.GetBytes("0123456789abcdef");
        // ruleid: csharp-key-in-code
        var mac = new HMACSHA256(Encoding.UTF8.GetBytes("shop-secret"));
        // ruleid: csharp-key-in-code
        aes.Key = new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 };
        // ok: csharp-key-in-code
        aes.Key = Convert.FromBase64String(configuration["Orders:Key"]);
        // ok: csharp-key-in-code
        aes.Key = stored;
        // ok: csharp-key-in-code
        var other = new HMACSHA256(stored);
    }
}
