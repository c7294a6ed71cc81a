using Newtonsoft.Json;

class Settings
{
    void Make(JsonSerializerSettings other)
    {
        // ruleid: csharp-json-type-names-trusted
        var a = new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All };
        // ruleid: csharp-json-type-names-trusted
        other.TypeNameHandling = TypeNameHandling.Auto;
        // ok: csharp-json-type-names-trusted
        other.TypeNameHandling = TypeNameHandling.None;
        // ok: csharp-json-type-names-trusted
        var b = new JsonSerializerSettings();
    }

    void Whole(JsonSerializerSettings other)
    {
        // ruleid: csharp-json-type-names-trusted
        other.TypeNameHandling = Newtonsoft.Json.TypeNameHandling.All;
        // ok: csharp-json-type-names-trusted
        other.TypeNameHandling = Newtonsoft.Json.TypeNameHandling.None;
    }
}

class Bound
{
    // ok: csharp-json-type-names-trusted
    JsonSerializerSettings settings = new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.Auto, SerializationBinder = new KnownTypes() };
}
