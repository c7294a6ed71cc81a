using Microsoft.AspNetCore.Mvc;

public class OrdersController : ControllerBase
{
    public IActionResult Save(Order order)
    {
        try
        {
            return Ok(Store(order));
        }
        catch (ArgumentException ex)
        {
            // ruleid: csharp-exception-sent-to-client
            return BadRequest(ex.ToString());
        }
        catch (IOException ex)
        {
            // ruleid: csharp-exception-sent-to-client
            return StatusCode(500, ex.StackTrace);
        }
        catch (Exception ex)
        {
            // ok: csharp-exception-sent-to-client
            logger.LogError(ex.ToString());
            // ok: csharp-exception-sent-to-client
            return StatusCode(500, "not saved");
        }
    }

    public void Old(HttpResponse response)
    {
        try
        {
            Store(null);
        }
        catch (Exception ex)
        {
            // ruleid: csharp-exception-sent-to-client
            response.Write(ex.ToString());
            // ok: csharp-exception-sent-to-client
            Console.WriteLine(ex.ToString());
            // ok: csharp-exception-sent-to-client
            response.Write("not saved");
        }
    }

    public IActionResult Details()
    {
        try
        {
            Store(null);
            return Ok();
        }
        catch (IOException ex)
        {
            // ruleid: csharp-exception-sent-to-client
            return Json(new { success = false, error = ex.Message, stackTrace = ex.StackTrace });
        }
        catch (TimeoutException ex)
        {
            // ruleid: csharp-exception-sent-to-client
            return BadRequest("not saved: " + ex.ToString());
        }
        catch (Exception ex)
        {
            // ruleid: csharp-exception-sent-to-client
            var first = StatusCode(500, $"Failed: {ex}");
            // ok: csharp-exception-sent-to-client
            var second = StatusCode(500, $"Failed: {order}");
            // ruleid: csharp-exception-sent-to-client
            var answer = new JsonResult(new { trace = ex.StackTrace });
            // ok: csharp-exception-sent-to-client
            return Json(new { success = false, id = Request.Headers["X-Id"].ToString() });
        }
    }
}

public class TextsController : ControllerBase
{
    public IActionResult Show(StringBuilder text)
    {
        // ok: csharp-exception-sent-to-client
        return Content(text.ToString(), "text/plain");
    }
}

public class Failures
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (ArgumentException ex)
        {
            // ruleid: csharp-exception-sent-to-client
            await context.Response.WriteAsync(JsonSerializer.Serialize(new { error = "BadRequest", trace = ex.StackTrace }));
        }
        catch (TimeoutException ex)
        {
            // ruleid: csharp-exception-sent-to-client
            await context.Response.WriteAsJsonAsync(new { error = "Timeout", trace = ex.StackTrace });
        }
        catch (Exception ex)
        {
            // ok: csharp-exception-sent-to-client
            await context.Response.WriteAsync(JsonSerializer.Serialize(new { error = "failed" }));
        }
    }
}
