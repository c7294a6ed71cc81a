class Startup
{
    void Configure(JwtBearerOptions options, IWebHostEnvironment env)
    {
        // ruleid: csharp-jwt-metadata-in-clear
        options.RequireHttpsMetadata = false;
        // ok: csharp-jwt-metadata-in-clear
        options.RequireHttpsMetadata = !env.IsDevelopment();
        if (env.IsDevelopment())
        {
            // ok: csharp-jwt-metadata-in-clear
            options.RequireHttpsMetadata = false;
        }
    }
}
