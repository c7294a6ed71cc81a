using System;
using System.IO;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

[ApiController]
public class OrdersController : ControllerBase
{
    private readonly ILogger logger;
    private readonly IHostEnvironment env;
    private readonly HttpClient client;

    [HttpPost]
    public IActionResult Save(Order order)
    {
        try
        {
            Store(order);
            return Ok();
        }
        catch (Exception ex)
        {
            // ruleid: csharp-exception-text-sent-to-client
            return BadRequest(new { success = false, error = ex.Message });
        }
    }

    [HttpPut]
    public IActionResult Replace(Order order)
    {
        try { Store(order); return Ok(); }
        catch (SqlException e)
        {
            // ruleid: csharp-exception-text-sent-to-client
            return StatusCode(500, $"not saved: {e.Message}");
        }
    }

    [HttpGet("rates")]
    public async Task<IActionResult> Rates()
    {
        try { return Ok(await client.GetStringAsync("https://rates.example.com")); }
        catch (HttpRequestException ex)
        {
            // ruleid: csharp-exception-text-sent-to-client
            return Ok(new { success = false, message = ex.Message });
        }
    }

    [HttpGet("all")]
    public IActionResult All()
    {
        try { return Ok(Load()); }
        catch (Exception ex)
        {
            logger.LogError(ex, "orders");
            // ok: csharp-exception-text-sent-to-client
            return StatusCode(500, "Internal server error");
        }
    }

    [HttpGet("one")]
    public IActionResult One()
    {
        try { return Ok(Load()); }
        catch (OrderRefusedException ex)
        {
            // ok: csharp-exception-text-sent-to-client
            return BadRequest(new { error = ex.Message });
        }
    }

    [HttpGet("dev")]
    public IActionResult Dev()
    {
        try { return Ok(Load()); }
        catch (Exception ex)
        {
            // ok: csharp-exception-text-sent-to-client
            return Problem(env.IsDevelopment() ? ex.Message : "not loaded");
        }
    }

    [HttpGet("trace")]
    public IActionResult Trace()
    {
        try { return Ok(Load()); }
        catch (Exception ex)
        {
            // ok: csharp-exception-text-sent-to-client
            return StatusCode(500, new { error = ex.Message, stack = ex.StackTrace });
        }
    }
}

public class FindingController : Controller
{
    [HttpGet]
    public string Find(string q)
    {
        try
        {
            return JsonSerializer.Serialize(store.Find(q));
        }
        catch (Exception e)
        {
            // ruleid: csharp-exception-text-sent-to-client
            return JsonSerializer.Serialize(new { error = e.Message });
        }
    }
}

public class Notes
{
    public string Write(string q)
    {
        try
        {
            return store.Find(q);
        }
        catch (Exception e)
        {
            // ok: csharp-exception-text-sent-to-client
            return JsonSerializer.Serialize(new { error = e.Message });
        }
    }
}

public class ImportController : Controller
{
    public async Task<IActionResult> Import(string url)
    {
        string said = "done";
        try
        {
            await client.GetAsync(url);
        }
        catch (Exception e)
        {
            said = e.Message;
        }
        // ruleid: csharp-exception-text-sent-to-client
        return Ok(new { result = said });
    }

    public async Task<IActionResult> Logged(string url)
    {
        string said = "done";
        try
        {
            await client.GetAsync(url);
        }
        catch (Exception e)
        {
            logger.LogError(e, "not imported");
            said = "failed";
        }
        // ok: csharp-exception-text-sent-to-client
        return Ok(new { result = said });
    }
}

public class Envelopes
{
    public async Task<ServiceResponse<Note>> Add(Note note)
    {
        var response = new ServiceResponse<Note>();
        try
        {
            await store.Add(note);
        }
        catch (Exception e)
        {
            response.Success = false;
            // ruleid: csharp-exception-text-sent-to-client
            response.Message = e.Message;
        }
        return response;
    }

    public void Report(Entry entry)
    {
        try
        {
            store.Check(entry);
        }
        catch (Exception e)
        {
            // ok: csharp-exception-text-sent-to-client
            entry.Message = e.Message;
        }
    }
}
