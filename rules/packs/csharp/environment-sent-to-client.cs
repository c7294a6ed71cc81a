using System;
using Microsoft.AspNetCore.Mvc;

public class StatusController : ControllerBase
{
    [HttpGet("all")]
    public IActionResult All()
    {
        var state = new
        {
            Machine = Environment.MachineName,
            // ruleid: csharp-environment-sent-to-client
            Variables = Environment.GetEnvironmentVariables()
        };
        return Ok(state);
    }

    [HttpGet("version")]
    public IActionResult Version()
    {
        // ok: csharp-environment-sent-to-client
        return Ok(Environment.GetEnvironmentVariable("APP_VERSION"));
    }
}

public class Starter
{
    public void Log()
    {
        // ok: csharp-environment-sent-to-client
        var all = Environment.GetEnvironmentVariables();
    }
}
