using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

[ApiController]
[Route("api/users")]
public class UsersController : ControllerBase
{
    // ruleid: csharp-record-shown-without-sign-in
    [HttpGet]
    public async Task<IEnumerable<User>> GetAllUsers()
    {
        return await UserRepository.GetAllUsers();
    }

    // ruleid: csharp-record-shown-without-sign-in
    [HttpGet("{id}/invoices")]
    public IActionResult GetInvoices(int id)
    {
        return Ok(_context.Invoices.Where(i => i.CustomerId == id));
    }

    // ok: csharp-record-shown-without-sign-in
    [Authorize]
    [HttpGet("{id}")]
    public async Task<ActionResult> GetUserById(string id)
    {
        return Ok(await UserRepository.GetUserById(id));
    }

    // ok: csharp-record-shown-without-sign-in
    [HttpGet("goods")]
    public IActionResult GetGoods()
    {
        return Ok(_context.Goods.ToList());
    }

    // ok: csharp-record-shown-without-sign-in
    [HttpGet("orders")]
    public IActionResult GetOrders()
    {
        return Ok(_context.Orders.Where(o => o.Email == User.Identity.Name));
    }

    // ok: csharp-record-shown-without-sign-in
    [AllowAnonymous]
    [HttpGet("documents")]
    public IActionResult GetDocuments()
    {
        return Ok(_context.Documents.ToList());
    }
}

[ApiController]
public class PaymentsController : ControllerBase
{
    // ruleid: csharp-record-shown-without-sign-in
    [HttpGet("{id}")]
    public IActionResult Get(int id)
    {
        return Ok(payments.ById(id));
    }
}

public class RatesController : ControllerBase
{
    // ok: csharp-record-shown-without-sign-in
    [HttpGet("{id}")]
    public IActionResult Get(int id)
    {
        return Ok(rates.ById(id));
    }
}
