using System.Threading.Tasks;

// Calls of what TokenClient does by itself tell nothing new, the first as little as the others.
public class DeviceClient : TokenClient
{
    public async Task Register(string id)
    {
        // ok: csharp-header-injection
        await SendAsync("register/" + id);
    }

    public async Task Delete(string id)
    {
        // ok: csharp-header-injection
        await SendAsync("delete/" + id);
    }
}
