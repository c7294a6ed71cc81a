using Microsoft.IdentityModel.Tokens;

class Tokens
{
    void Configure(TokenValidationParameters parameters, SecurityKey key)
    {
        // ruleid: csharp-jwt-signature-unchecked
        parameters.RequireSignedTokens = false;
        // ruleid: csharp-jwt-signature-unchecked
        parameters.SignatureValidator = (token, p) => new JwtSecurityToken(token);
        var other = new TokenValidationParameters
        {
            // ruleid: csharp-jwt-signature-unchecked
            ValidateIssuerSigningKey = false,
            // ok: csharp-jwt-signature-unchecked
            IssuerSigningKey = key,
        };
        // ok: csharp-jwt-signature-unchecked
        parameters.ValidateIssuerSigningKey = true;
    }
}
