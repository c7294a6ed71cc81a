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
