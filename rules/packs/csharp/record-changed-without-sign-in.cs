using System.Security.Claims;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

[ApiController]
[Route("api/notes")]
public class NotesController : ControllerBase
{
    private readonly NoteRepository notes;

    [HttpPost]
    public async Task<ActionResult> Add(NoteRequest note)
    {
        await notes.Insert(note, ((ClaimsIdentity)User.Identity).FindFirst("UserId").Value);
        return Ok();
    }

    // ruleid: csharp-record-changed-without-sign-in
    [HttpDelete("{id}")]
    public async Task<ActionResult> Delete(int id)
    {
        var gone = await notes.Delete(id);
        return gone ? Ok() : NotFound();
    }

    // ruleid: csharp-record-changed-without-sign-in
    [HttpPut("{id}")]
    public IActionResult Change(int id, NoteRequest note)
    {
        notes.Update(id, note.Text);
        return NoContent();
    }

    // ok: csharp-record-changed-without-sign-in
    [Authorize]
    [HttpDelete("own/{id}")]
    public IActionResult DeleteOwn(int id)
    {
        notes.Delete(id);
        return NoContent();
    }

    // ok: csharp-record-changed-without-sign-in
    [HttpPatch("{id}")]
    public IActionResult Rename(int id, NoteRequest note)
    {
        notes.UpdateName(id, note.Name, User.Identity.Name);
        return NoContent();
    }

    // ok: csharp-record-changed-without-sign-in
    [HasPermission("notes")]
    [HttpDelete("all/{id}")]
    public IActionResult DeleteAny(int id)
    {
        notes.Delete(id);
        return NoContent();
    }
}

[Authorize]
public class OrdersController : ControllerBase
{
    // ok: csharp-record-changed-without-sign-in
    [HttpDelete("{id}")]
    public IActionResult Cancel(int id)
    {
        orders.Delete(id);
        return NoContent();
    }
}

public class CartController : SignedInController
{
    // ok: csharp-record-changed-without-sign-in
    [HttpDelete("{id}")]
    public IActionResult Remove(int id)
    {
        carts.Remove(id);
        return NoContent();
    }
}

public class ValuesController : ControllerBase
{
    [Authorize]
    [HttpGet]
    public IActionResult Get() { return Ok(); }

    // ok: csharp-record-changed-without-sign-in
    [HttpDelete("{id}")]
    public void Delete(int id)
    {
    }
}
