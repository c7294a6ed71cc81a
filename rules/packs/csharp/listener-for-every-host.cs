using System.Net;

class Listening
{
    void Start(HttpListener listener)
    {
        // ruleid: csharp-listener-for-every-host
        listener.Prefixes.Add("http://*:8080/");
        // ruleid: csharp-listener-for-every-host
        listener.Prefixes.Add("https://+/status/");
        // ok: csharp-listener-for-every-host
        listener.Prefixes.Add("http://localhost:8080/");
        // ok: csharp-listener-for-every-host
        listener.Prefixes.Add("https://status.example.com/");
    }
}
