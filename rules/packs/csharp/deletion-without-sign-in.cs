[Authorize]
public class OrdersController : ControllerBase
{
    // ruleid: csharp-deletion-without-sign-in
    [AllowAnonymous]
    [HttpDelete("{id}")]
    public IActionResult Remove(int id)
    {
        return Ok(shop.Remove(id));
    }

    // ok: csharp-deletion-without-sign-in
    [HttpDelete("all")]
    public IActionResult RemoveAll()
    {
        return Ok(shop.RemoveAll());
    }

    // ok: csharp-deletion-without-sign-in
    [AllowAnonymous]
    [HttpGet]
    public IActionResult List()
    {
        return Ok(shop.Public());
    }
}
