class Login
{
    void Run(ILogger<Login> logger, string user, string password, Request request)
    {
        // ruleid: csharp-secret-logged
        logger.LogInformation("log-in of {User} with {Password}", user, password);
        // ruleid: csharp-secret-logged
        logger.LogDebug($"password {request.Password}");
        // ok: csharp-secret-logged
        logger.LogInformation("log-in of {User}", user);
        // ok: csharp-secret-logged
        logger.LogInformation("password changed");
        // ok: csharp-secret-logged
        form.LogDebug($"password {request.Password}");
    }
}

class Prints
{
    void Show(string password, string name)
    {
        // ruleid: csharp-secret-logged
        Console.WriteLine("Password: " + password);
        // ok: csharp-secret-logged
        Console.WriteLine("Name: " + name);
    }
}

class Access
{
    void Enter(LoginRequest login)
    {
        // ruleid: csharp-secret-logged
        AccessLog.Error($"User '{login.Login}' Password '{login.Password}' refused");
        // ok: csharp-secret-logged
        AccessLog.Info($"User '{login.Login}' came in");
        // ok: csharp-secret-logged
        catalog.Info($"User '{login.Login}' Password '{login.Password}'");
    }
}
