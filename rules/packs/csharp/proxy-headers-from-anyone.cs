class Startup
{
    void Configure(ForwardedHeadersOptions options)
    {
        // ruleid: csharp-proxy-headers-from-anyone
        options.KnownNetworks.Clear();
        // ruleid: csharp-proxy-headers-from-anyone
        options.KnownProxies.Clear();
        // ok: csharp-proxy-headers-from-anyone
        options.KnownProxies.Add(IPAddress.Parse("10.0.0.5"));
        // ok: csharp-proxy-headers-from-anyone
        options.AllowedHosts.Clear();
    }
}
