using Microsoft.AspNetCore.Cors.Infrastructure;

class Cors
{
    void Configure(CorsPolicyBuilder policy, HttpResponse response)
    {
        // ruleid: csharp-cors-any-origin
        policy.AllowAnyOrigin();
        // ruleid: csharp-cors-any-origin
        response.Headers.Append("Access-Control-Allow-Origin", "*");
        // ruleid: csharp-cors-any-origin
        response.Headers.Append(HeaderNames.AccessControlAllowOrigin, "*");
        // ruleid: csharp-cors-any-origin
        response.Headers["Access-Control-Allow-Origin"] = "*";
        // ok: csharp-cors-any-origin
        policy.WithOrigins("https://shop.example").AllowAnyHeader();
        // ok: csharp-cors-any-origin
        response.Headers.Append("Access-Control-Allow-Methods", "*");
    }
}
