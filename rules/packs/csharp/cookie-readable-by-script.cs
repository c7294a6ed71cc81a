using Microsoft.AspNetCore.Http;

class Login
{
    void Run(HttpResponse response, CookieOptions options, string id)
    {
        // ruleid: csharp-cookie-readable-by-script
        options.HttpOnly = false;
        // ruleid: csharp-cookie-readable-by-script
        response.Cookies.Append("session", id, new CookieOptions { HttpOnly = false, Secure = true });
        // ok: csharp-cookie-readable-by-script
        options.HttpOnly = true;
        // ok: csharp-cookie-readable-by-script
        response.Cookies.Append("session", id, new CookieOptions { HttpOnly = true, Secure = true });
        // ok: csharp-cookie-readable-by-script
        options.IsEssential = false;
    }
}
