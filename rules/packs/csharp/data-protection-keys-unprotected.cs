class Startup
{
    void Configure(IServiceCollection services, X509Certificate2 certificate)
    {
        // ruleid: csharp-data-protection-keys-unprotected
        services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo("/keys"));
        // ok: csharp-data-protection-keys-unprotected
        services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo("/keys")).ProtectKeysWithCertificate(certificate);
        // ok: csharp-data-protection-keys-unprotected
        services.AddDataProtection();
    }
}
