using Microsoft.AspNetCore.Cors.Infrastructure;

class Cors
{
    void Configure(CorsPolicyBuilder policy, ISet<string> known)
    {
        // ruleid: csharp-cors-any-origin-with-credentials
        policy.SetIsOriginAllowed(_ => true).AllowCredentials();
        // ruleid: csharp-cors-any-origin-with-credentials
        policy.SetIsOriginAllowed(origin => true).AllowAnyHeader();
        // ok: csharp-cors-any-origin-with-credentials
        policy.SetIsOriginAllowed(origin => known.Contains(origin)).AllowCredentials();
        // ok: csharp-cors-any-origin-with-credentials
        policy.WithOrigins("https://shop.example").AllowCredentials();
    }
}
