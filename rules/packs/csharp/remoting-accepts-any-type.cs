using System.Collections;
using System.Runtime.Remoting.Channels;
using System.Runtime.Remoting.Channels.Tcp;
using System.Runtime.Serialization.Formatters;

class Channels
{
    void Open(IDictionary properties)
    {
        var provider = new BinaryServerFormatterSinkProvider();
        // ruleid: csharp-remoting-accepts-any-type
        provider.TypeFilterLevel = TypeFilterLevel.Full;
        // ok: csharp-remoting-accepts-any-type
        provider.TypeFilterLevel = TypeFilterLevel.Low;
        // ruleid: csharp-remoting-accepts-any-type
        properties["typeFilterLevel"] = "Full";
        // ruleid: csharp-remoting-accepts-any-type
        var other = new BinaryServerFormatterSinkProvider { TypeFilterLevel = TypeFilterLevel.Full };
        // ok: csharp-remoting-accepts-any-type
        properties["name"] = "Full";
    }
}
