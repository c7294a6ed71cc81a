using System.Security.Cryptography.X509Certificates;

class Chains
{
    bool Check(X509Certificate2 certificate, X509Certificate2 root)
    {
        var any = new X509Chain();
        // ruleid: csharp-certificate-chain-tolerant
        any.ChainPolicy.VerificationFlags = X509VerificationFlags.AllowUnknownCertificateAuthority;
        // ruleid: csharp-certificate-chain-tolerant
        any.ChainPolicy.VerificationFlags = X509VerificationFlags.IgnoreNotTimeValid | X509VerificationFlags.AllFlags;
        // ok: csharp-certificate-chain-tolerant
        any.ChainPolicy.VerificationFlags = X509VerificationFlags.NoFlag;
        var own = new X509Chain();
        // ok: csharp-certificate-chain-tolerant
        own.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        own.ChainPolicy.CustomTrustStore.Add(root);
        return any.Build(certificate) && own.Build(certificate);
    }
}
