using System;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

class Tokens
{
    string Caller(string token)
    {
        var parts = token.Split('.');
        // ruleid: csharp-token-read-without-check
        var json = Encoding.UTF8.GetString(Convert.FromBase64String(parts[1]));
        return JsonSerializer.Deserialize<Claims>(json).Name;
    }

    string OfRequest(TokenRequest request)
    {
        var pieces = request.Token.Split('.');
        // ruleid: csharp-token-read-without-check
        var json = Encoding.UTF8.GetString(Convert.FromBase64String(Pad(pieces[1])));
        return json;
    }

    string Checked(string token)
    {
        var parts = token.Split('.');
        // ok: csharp-token-read-without-check
        var json = Encoding.UTF8.GetString(Convert.FromBase64String(parts[1]));
        using var hmac = new HMACSHA256(key);
        var expected = hmac.ComputeHash(Encoding.UTF8.GetBytes(parts[0] + "." + parts[1]));
        return CryptographicOperations.FixedTimeEquals(expected, Convert.FromBase64String(parts[2])) ? json : null;
    }

    byte[] Other(string line)
    {
        var parts = line.Split('.');
        // ok: csharp-token-read-without-check
        return Convert.FromBase64String(parts[1]);
    }
}
