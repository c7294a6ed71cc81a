using System.Net.Http;
using System.Threading.Tasks;

// A client that keeps what another server gave it, and classes in other files that call it. There is one flaw, and it is told here.
public class TokenClient
{
    protected HttpClient Client;
    protected string Token;

    protected async Task<bool> Renew()
    {
        var answer = await Client.GetAsync("token");
        Token = await answer.Content.ReadAsStringAsync();
        return true;
    }

    protected async Task SendAsync(string path)
    {
        await Renew();
        await Client.SendAsync(new TokenMessage(Token));
    }

    protected class TokenMessage : HttpRequestMessage
    {
        public TokenMessage(string token)
        {
            // ruleid: csharp-header-injection
            Headers.Add("Authorization", $"Bearer {token}");
        }
    }
}
