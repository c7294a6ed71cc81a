using Microsoft.EntityFrameworkCore;

class Startup
{
    void Configure(DbContextOptionsBuilder options, HubOptions hub, IWebHostEnvironment env)
    {
        // ruleid: csharp-sensitive-data-in-diagnostics
        options.EnableSensitiveDataLogging();
        // ruleid: csharp-sensitive-data-in-diagnostics
        IdentityModelEventSource.ShowPII = true;
        if (env.IsDevelopment())
        {
            // ok: csharp-sensitive-data-in-diagnostics
            options.EnableSensitiveDataLogging();
        }
        // ok: csharp-sensitive-data-in-diagnostics
        options.EnableSensitiveDataLogging(false);
        // ok: csharp-sensitive-data-in-diagnostics
        hub.EnableDetailedErrors = env.IsDevelopment();
    }
}
