using System.Xml.Xsl;

class Sheets
{
    void Load(XslCompiledTransform transform, string sheet)
    {
        // ruleid: csharp-xslt-script-enabled
        transform.Load(sheet, XsltSettings.TrustedXslt, null);
        // ruleid: csharp-xslt-script-enabled
        var a = new XsltSettings(true, true);
        // ok: csharp-xslt-script-enabled
        transform.Load(sheet, XsltSettings.Default, null);
        // ok: csharp-xslt-script-enabled
        var b = new XsltSettings(false, false);
    }
}
