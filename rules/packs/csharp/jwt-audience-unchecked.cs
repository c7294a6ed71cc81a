using Microsoft.IdentityModel.Tokens;

class Tokens
{
    void Configure(TokenValidationParameters parameters)
    {
        // ruleid: csharp-jwt-audience-unchecked
        parameters.ValidateAudience = false;
        var other = new TokenValidationParameters
        {
            // ruleid: csharp-jwt-audience-unchecked
            ValidateIssuer = false,
            // ok: csharp-jwt-audience-unchecked
            ValidAudience = "shop",
        };
        // ok: csharp-jwt-audience-unchecked
        parameters.ValidateIssuer = true;
    }
}
