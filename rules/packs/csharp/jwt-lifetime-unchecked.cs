using Microsoft.IdentityModel.Tokens;

class Tokens
{
    void Configure(TokenValidationParameters parameters)
    {
        // ruleid: csharp-jwt-lifetime-unchecked
        parameters.ValidateLifetime = false;
        var other = new TokenValidationParameters
        {
            // ruleid: csharp-jwt-lifetime-unchecked
            RequireExpirationTime = false,
            // ok: csharp-jwt-lifetime-unchecked
            ValidateLifetime = true,
        };
        // ok: csharp-jwt-lifetime-unchecked
        parameters.ClockSkew = TimeSpan.Zero;
    }
}
