class Accounts
{
    bool LogIn(string user, string password, Request request)
    {
        // ruleid: csharp-password-compared-with-constant
        if (user == "admin" && password == "admin123") { return true; }
        // ruleid: csharp-password-compared-with-constant
        if (request.Password.Equals("letmein")) { return true; }
        // ok: csharp-password-compared-with-constant
        if (password == "") { return false; }
        // ok: csharp-password-compared-with-constant
        if (password == null) { return false; }
        // ok: csharp-password-compared-with-constant
        if (request.Kind == "password") { return false; }
        // ok: csharp-password-compared-with-constant
        return password == request.Repeated;
    }
}
