using System.Web;

class Login
{
    void Core(Microsoft.AspNetCore.Http.HttpResponse response, string id)
    {
        // ruleid: csharp-cookie-without-flags
        response.Cookies.Append("session", id);
        // ok: csharp-cookie-without-flags
        response.Cookies.Append("session", id, new CookieOptions { Secure = true, HttpOnly = true });
        // ok: csharp-cookie-without-flags
        response.Cookies.Append("theme", id);
    }

    void Classic(HttpResponse response, string id)
    {
        HttpCookie cookie = new HttpCookie("session", id);
        // ruleid: csharp-cookie-without-flags
        response.Cookies.Add(cookie);
    }

    void Flagged(HttpResponse response, string id)
    {
        HttpCookie cookie = new HttpCookie("session", id);
        cookie.Secure = true;
        cookie.HttpOnly = true;
        // ok: csharp-cookie-without-flags
        response.Cookies.Add(cookie);
    }

    void Set(HttpResponse response, string id)
    {
        HttpCookie cookie = new HttpCookie("session");
        cookie.Value = id;
        // ruleid: csharp-cookie-without-flags
        response.SetCookie(cookie);
    }

    void TakenAway(HttpResponse response)
    {
        HttpCookie cookie = new HttpCookie("session");
        cookie.Expires = DateTime.Now.AddDays(-1);
        // ok: csharp-cookie-without-flags
        response.Cookies.Add(cookie);
    }
}
