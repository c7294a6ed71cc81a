class Startup
{
    void Configure(IApplicationBuilder app, FileServerOptions options)
    {
        // ruleid: csharp-directory-listing
        app.UseDirectoryBrowser();
        // ruleid: csharp-directory-listing
        options.EnableDirectoryBrowsing = true;
        // ok: csharp-directory-listing
        app.UseStaticFiles();
        // ok: csharp-directory-listing
        options.EnableDirectoryBrowsing = false;
    }
}
