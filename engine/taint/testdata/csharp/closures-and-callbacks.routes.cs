using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.MapGet("/run", RunIt);
app.Run();

static IResult RunIt(string name)
{
    // ruleid: csharp-command-injection
    Process.Start("sh", "-c \"" + name + "\"");
    return Results.Ok();
}

static void Other(string name)
{
    // ok: csharp-command-injection
    Process.Start("sh", "-c \"" + name + "\"");
}
