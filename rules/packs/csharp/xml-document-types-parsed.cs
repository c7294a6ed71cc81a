using System.Xml;

class Readers
{
    void Make(XmlDocument document)
    {
        // ruleid: csharp-xml-document-types-parsed
        var a = new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse };
        // ruleid: csharp-xml-document-types-parsed
        document.XmlResolver = new XmlUrlResolver();
        var old = new XmlReaderSettings();
        // ruleid: csharp-xml-document-types-parsed
        old.ProhibitDtd = false;
        // ok: csharp-xml-document-types-parsed
        var b = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit };
        // ok: csharp-xml-document-types-parsed
        document.XmlResolver = null;
    }
}

class Initialised
{
    void Make()
    {
        // ruleid: csharp-xml-document-types-parsed
        var a = new XmlDocument { XmlResolver = new XmlUrlResolver() };
        // ruleid: csharp-xml-document-types-parsed
        var b = new XmlReaderSettings { ProhibitDtd = false };
        var c = new XmlDocument();
        // ruleid: csharp-xml-document-types-parsed
        c.XmlResolver = new XmlUrlResolver { Credentials = CredentialCache.DefaultCredentials };
        // ok: csharp-xml-document-types-parsed
        var d = new XmlDocument { XmlResolver = null };
    }
}

class Named
{
    void Make(XmlResolver given)
    {
        var resolver = new XmlUrlResolver { Credentials = CredentialCache.DefaultCredentials };
        // ruleid: csharp-xml-document-types-parsed
        var a = new XmlDocument { XmlResolver = resolver };
        var secure = new XmlSecureResolver(given, "https://example.org");
        // ok: csharp-xml-document-types-parsed
        var b = new XmlDocument { XmlResolver = secure };
        var plain = new XmlUrlResolver();
        var c = new XmlDocument();
        // ruleid: csharp-xml-document-types-parsed
        c.XmlResolver = plain;
    }
}
