using System;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

public class LoginController : ControllerBase
{
    private readonly ILogger<LoginController> logger;

    [HttpPost]
    public void Run(string user, int attempt)
    {
        // ruleid: csharp-log-injection
        logger.LogInformation($"log-in of {user}");
        // ruleid: csharp-log-injection
        logger.LogError(new Exception(), "log-in of " + user);
        // ok: csharp-log-injection
        logger.LogInformation("log-in of {User}", user);
        // ok: csharp-log-injection
        logger.LogError(new Exception(), "log-in of {User}", user);
        // ruleid: csharp-log-injection
        logger.LogWarning("refused " + Request.Headers["User-Agent"]);
        // ok: csharp-log-injection
        logger.LogInformation("attempt {Attempt}", attempt);
        // ok: csharp-log-injection
        logger.LogInformation("log-in of " + user.Replace("\n", ""));
        // ok: csharp-log-injection
        logger.LogInformation($"log-in with {user.Length} characters");
    }
}
