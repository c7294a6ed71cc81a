using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;

public class Accounts
{
    private readonly XmlDocument document = new XmlDocument();

    public XmlNode LogIn(string user, string password, int id)
    {
        // ruleid: csharp-xpath-made-of-parameter
        var node = document.SelectSingleNode("//user[name='" + user + "' and password='" + password + "']");
        // ok: csharp-xpath-made-of-parameter
        node = document.SelectSingleNode("//user[@id=" + id + "]");
        return node;
    }

    public XmlNode At(string path)
    {
        // ok: csharp-xpath-made-of-parameter
        return document.SelectSingleNode(path);
    }
}
