using System.ServiceModel;

class Services
{
    void Make(NetTcpBinding tcp)
    {
        // ruleid: csharp-wcf-without-security
        var a = new BasicHttpBinding(BasicHttpSecurityMode.None);
        // ruleid: csharp-wcf-without-security
        tcp.Security.Mode = SecurityMode.None;
        // ok: csharp-wcf-without-security
        var b = new BasicHttpBinding(BasicHttpSecurityMode.Transport);
        // ok: csharp-wcf-without-security
        tcp.Security.Mode = SecurityMode.Transport;
    }
}
