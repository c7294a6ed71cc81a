using System.Text;
using Microsoft.IdentityModel.Tokens;

class Tokens
{
    const string Secret = "shop-secret-shop-secret-shop-secret";

    void Make(IConfiguration configuration)
    {
        // ruleid: csharp-jwt-key-in-code
        var a = new SymmetricSecurityKey(Encoding.UTF8.GetBytes("shop-secret-shop-secret"));
        // ruleid: csharp-jwt-key-in-code
        var b = new SymmetricSecurityKey(Encoding.ASCII.GetBytes(Secret));
        // ok: csharp-jwt-key-in-code
        var c = new SymmetricSecurityKey(Convert.FromBase64String(configuration["Jwt:Key"]));
        // ok: csharp-jwt-key-in-code
        var d = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(configuration["Jwt:Key"]));
    }
}
