using Microsoft.AspNetCore.Http;

class Login
{
    void Run(HttpResponse response, CookieOptions options, CookieBuilder builder, string id)
    {
        // ruleid: csharp-cookie-sent-in-clear
        options.Secure = false;
        // ruleid: csharp-cookie-sent-in-clear
        response.Cookies.Append("session", id, new CookieOptions { HttpOnly = true, Secure = false });
        // ruleid: csharp-cookie-sent-in-clear
        builder.SecurePolicy = CookieSecurePolicy.None;
        // ok: csharp-cookie-sent-in-clear
        options.Secure = true;
        // ok: csharp-cookie-sent-in-clear
        builder.SecurePolicy = CookieSecurePolicy.Always;
        // ok: csharp-cookie-sent-in-clear
        response.Cookies.Append("session", id, new CookieOptions { HttpOnly = true, Secure = true });
    }
}
