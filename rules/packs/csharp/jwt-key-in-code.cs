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
        // ruleid: csharp-jwt-key-in-code
        var empty = new SymmetricSecurityKey(new byte[16]);
        var random = new byte[32];
        RandomNumberGenerator.Fill(random);
        // ok: csharp-jwt-key-in-code
        var filled = new SymmetricSecurityKey(random);
        var read = new byte[32];
        stream.ReadExactly(read);
        // ok: csharp-jwt-key-in-code
        var kept = new SymmetricSecurityKey(read);
        // ok: csharp-jwt-key-in-code
        var d = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(configuration["Jwt:Key"]));
    }
}

// What the configuration has is no text of the program, in a function as little as outside of one.
var configured = builder.Configuration["Jwt:Key"];
builder.Services.AddAuthentication().AddJwtBearer(options =>
{
    // ok: csharp-jwt-key-in-code
    options.TokenValidationParameters.IssuerSigningKey = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(configured));
});
