using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Authorization;

public class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthentication().AddJwtBearer(o => o.Authority = "https://id.example.org");
        var app = builder.Build();
        app.MapControllers();
        app.Run();
    }
}

public static class Endpoints
{
    public static void MapDesks(this WebApplication app)
    {
        var group = app.MapGroup("/desks");
        // ruleid: csharp-program-without-sign-in
        group.MapDelete("/{id}", (int id, Desks desks) => desks.Remove(id));
        // ruleid: csharp-program-without-sign-in
        group.MapPut("/{id:guid}", async (Guid id, Desk desk, Desks desks) => await desks.Change(id, desk));
        // ok: csharp-program-without-sign-in
        group.MapGet("/{id}", (int id, Desks desks) => desks.Find(id));
    }
}

public static class Owned
{
    public static void MapOwned(this WebApplication app)
    {
        // ok: csharp-program-without-sign-in
        app.MapDelete("/mine/{id}", (int id, HttpContext context, Desks desks) => desks.Remove(id, context.User.Identity.Name));
    }
}

[ApiController]
[Route("customers")]
public class CustomersController : ControllerBase
{
    [HttpGet]
    // ruleid: csharp-program-without-sign-in
    public IActionResult All() { return Ok(customers.All()); }

    [HttpDelete("{id}")]
    // ruleid: csharp-program-without-sign-in
    public IActionResult Delete(int id) { customers.Delete(id); return NoContent(); }

    [HttpPut("{id}/password/reset")]
    // ok: csharp-program-without-sign-in
    public IActionResult Reset(int id) { customers.Reset(id); return NoContent(); }

    [HttpPut("{id}")]
    // ok: csharp-program-without-sign-in
    public IActionResult Update(int id, Customer c) { if (c.Owner != User.Identity.Name) return Forbid(); customers.Update(c); return NoContent(); }

    [HttpPost]
    // ok: csharp-program-without-sign-in
    public IActionResult Create(Customer c) { customers.Add(c); return Ok(); }
}

[ApiController]
[Route("rooms")]
public class RoomsController : ControllerBase
{
    [HttpGet]
    // ok: csharp-program-without-sign-in
    public IActionResult All() { return Ok(rooms.All()); }

    [AllowAnonymous]
    [HttpPut("{id}")]
    // ok: csharp-program-without-sign-in
    public IActionResult Update(int id, Room r) { rooms.Update(r); return NoContent(); }
}

// Pages have their forms posted.
public class LockersController : Controller
{
    [HttpPost]
    [ValidateAntiForgeryToken]
    // ruleid: csharp-program-without-sign-in
    public IActionResult Edit(int id, Locker locker) { lockers.Update(locker); return RedirectToAction("Index"); }

    [HttpPost, ActionName("Delete")]
    [ValidateAntiForgeryToken]
    // ruleid: csharp-program-without-sign-in
    public IActionResult DeleteConfirmed(int id) { lockers.Remove(id); return RedirectToAction("Index"); }

    [HttpPost]
    // ok: csharp-program-without-sign-in
    public IActionResult Create(Locker locker) { lockers.Add(locker); return RedirectToAction("Index"); }

    [HttpPost]
    // ok: csharp-program-without-sign-in
    public IActionResult UpdateCart(int id) { carts.Add(id); return RedirectToAction("Index"); }

    [HttpPost]
    // ok: csharp-program-without-sign-in
    public IActionResult Update(int id, Locker locker) { if (locker.Owner != User.Identity.Name) return Forbid(); lockers.Update(locker); return RedirectToAction("Index"); }
}
