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

    void Decode(IJwtDecoder decoder, IBinaryDecoder frames, string token, string secret)
    {
        // ruleid: csharp-jwt-signature-unchecked
        var a = decoder.Decode(token, secret, false);
        // ruleid: csharp-jwt-signature-unchecked
        var b = decoder.Decode(token, secret, verify: false);
        // ruleid: csharp-jwt-signature-unchecked
        var c = JwtBuilder.Create().DoNotVerifySignature();
        // ok: csharp-jwt-signature-unchecked
        var d = decoder.Decode(token, secret, true);
        // ok: csharp-jwt-signature-unchecked
        var e = frames.Decode(token, secret, false);
    }
}
