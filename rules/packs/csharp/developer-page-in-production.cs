class Startup
{
    void Configure(IApplicationBuilder app, IWebHostEnvironment env)
    {
        // ruleid: csharp-developer-page-in-production
        app.UseDeveloperExceptionPage();
        if (env.IsDevelopment())
        {
            // ok: csharp-developer-page-in-production
            app.UseDeveloperExceptionPage();
        }
        // ok: csharp-developer-page-in-production
        app.UseExceptionHandler("/error");
    }
}

class AlwaysOn
{
    void Configure(WebApplication app)
    {
        if (app.Environment.IsDevelopment() || app.Environment.IsProduction())
        {
            // ruleid: csharp-developer-page-in-production
            app.UseDeveloperExceptionPage();
        }
    }
}
