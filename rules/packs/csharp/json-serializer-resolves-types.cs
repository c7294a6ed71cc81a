using System.Web.Script.Serialization;

class Carts
{
    void Make()
    {
        // ruleid: csharp-json-serializer-resolves-types
        var a = new JavaScriptSerializer(new SimpleTypeResolver());
        // ok: csharp-json-serializer-resolves-types
        var b = new JavaScriptSerializer();
        // ok: csharp-json-serializer-resolves-types
        var c = new JavaScriptSerializer(new CartResolver());
    }
}

class Kept
{
    void Make()
    {
        var resolver = new SimpleTypeResolver();
        // ruleid: csharp-json-serializer-resolves-types
        var a = new JavaScriptSerializer(resolver);
    }
}
