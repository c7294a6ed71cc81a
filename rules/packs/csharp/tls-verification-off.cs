using System.Net;
using System.Net.Http;

class Clients
{
    void Make(HttpClientHandler handler)
    {
        // ruleid: csharp-tls-verification-off
        handler.ServerCertificateCustomValidationCallback = (message, cert, chain, errors) => true;
        // ruleid: csharp-tls-verification-off
        handler.ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator;
        // ruleid: csharp-tls-verification-off
        ServicePointManager.ServerCertificateValidationCallback += (sender, cert, chain, errors) => true;
        // ok: csharp-tls-verification-off
        handler.ServerCertificateCustomValidationCallback = (message, cert, chain, errors) => errors == SslPolicyErrors.None;
        // ok: csharp-tls-verification-off
        handler.AllowAutoRedirect = true;
            // ruleid: csharp-tls-verification-off
        System.Net.ServicePointManager.ServerCertificateValidationCallback = (sender, cert, chain, errors) => true;
        // ok: csharp-tls-verification-off
        System.Net.ServicePointManager.ServerCertificateValidationCallback = (sender, cert, chain, errors) => errors == SslPolicyErrors.None;
    }
}

class Callbacks
{
    // ruleid: csharp-tls-verification-off
    static bool Any(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors)
    {
        return true;
    }

    // ok: csharp-tls-verification-off
    static bool None(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors)
    {
        return errors == SslPolicyErrors.None;
    }

    void Set(Stream stream)
    {
        // ruleid: csharp-tls-verification-off
        var a = new SslStream(stream, false, (sender, certificate, chain, errors) => true);
        // ruleid: csharp-tls-verification-off
        var b = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = (sender, certificate, chain, errors) => true };
        // ruleid: csharp-tls-verification-off
        var c = new HttpClientHandler { ServerCertificateCustomValidationCallback = (message, certificate, chain, errors) => { return true; } };
        // ok: csharp-tls-verification-off
        var d = new SslStream(stream, false);
    }
}
