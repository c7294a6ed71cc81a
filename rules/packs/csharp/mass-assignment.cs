using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

public class Account
{
    public int Id { get; set; }
    public string Name { get; set; }
    public decimal Balance { get; set; }
}

public class AccountForm
{
    public string Name { get; set; }
}

public class Bank : DbContext
{
    public DbSet<Account> Accounts { get; set; }
}

[ApiController]
public class AccountsController : ControllerBase
{
    private readonly Bank bank;
    private readonly IMapper mapper;
    private readonly List<Account> seen = new();

    [HttpPost]
    public async Task<IActionResult> Create(Account account)
    {
        // ruleid: csharp-mass-assignment
        await bank.Accounts.AddAsync(account);
        // ok: csharp-mass-assignment
        seen.Add(account);
        return Ok();
    }

    [HttpPut]
    public IActionResult Change([FromBody] Account account)
    {
        // ruleid: csharp-mass-assignment
        bank.Update(account);
        return Ok();
    }

    [HttpPost("named")]
    public IActionResult Named(AccountForm form)
    {
        // ok: csharp-mass-assignment
        bank.Accounts.Add(new Account { Name = form.Name });
        var account = new Account();
        account.Name = form.Name;
        // ok: csharp-mass-assignment
        bank.Accounts.Add(account);
        // ok: csharp-mass-assignment
        bank.Accounts.Add(mapper.Map<Account>(form));
        // ok: csharp-mass-assignment
        bank.Accounts.Add(Made(form));
        return Ok();
    }

    private static Account Made(AccountForm form) => new Account { Name = form.Name };

    [HttpPost("bound")]
    public IActionResult Bound([Bind("Name")] Account account)
    {
        // ok: csharp-mass-assignment
        bank.Accounts.Add(account);
        return Ok();
    }
}
