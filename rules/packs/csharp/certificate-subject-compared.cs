using System.Security.Cryptography.X509Certificates;

class Peers
{
    bool Known(X509Certificate2 certificate, X509Chain chain, string host)
    {
        // ruleid: csharp-certificate-subject-compared
        if (certificate.Subject.Contains(host)) return true;
        // ruleid: csharp-certificate-subject-compared
        if (certificate.SubjectName.Name == "CN=" + host) return true;
        // ok: csharp-certificate-subject-compared
        return certificate.MatchesHostname(host);
    }

    bool Mail(Message message, string word)
    {
        // ok: csharp-certificate-subject-compared
        return message.Subject.Contains(word);
    }
}
