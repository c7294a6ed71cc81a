using System.Runtime.Serialization.Formatters.Binary;
using System.Text.Json;

class Carts
{
    Cart Read(Stream stream)
    {
        // ruleid: csharp-binary-formatter
        var formatter = new BinaryFormatter();
        // ruleid: csharp-binary-formatter
        var other = new NetDataContractSerializer();
        // ruleid: csharp-binary-formatter
        return (Cart)new LosFormatter().Deserialize(stream);
    }

    Cart ReadSafely(Stream stream)
    {
        // ok: csharp-binary-formatter
        var serializer = new DataContractSerializer(typeof(Cart));
        // ok: csharp-binary-formatter
        return JsonSerializer.Deserialize<Cart>(stream);
    }
}
