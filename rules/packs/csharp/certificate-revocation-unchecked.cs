using System.Security.Cryptography.X509Certificates;

class Chains
{
    void Make(X509Chain chain, HttpClientHandler handler)
    {
        // ruleid: csharp-certificate-revocation-unchecked
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        // ruleid: csharp-certificate-revocation-unchecked
        handler.CheckCertificateRevocationList = false;
        // ok: csharp-certificate-revocation-unchecked
        chain.ChainPolicy.RevocationMode = X509RevocationMode.Online;
        // ok: csharp-certificate-revocation-unchecked
        handler.CheckCertificateRevocationList = true;
    }
}
