using System.Net;
using System.Security.Authentication;

class Clients
{
    void Make(HttpClientHandler handler)
    {
        // ruleid: csharp-tls-version-outdated
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Ssl3;
        // ruleid: csharp-tls-version-outdated
        ServicePointManager.SecurityProtocol |= SecurityProtocolType.Tls11;
        // ruleid: csharp-tls-version-outdated
        handler.SslProtocols = SslProtocols.Tls;
        // ok: csharp-tls-version-outdated
        handler.SslProtocols = SslProtocols.Tls12;
        // ok: csharp-tls-version-outdated
        handler.SslProtocols = SslProtocols.None;
        // ok: csharp-tls-version-outdated
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls13;
    }
}
