using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Shop
{
    public class Account
    {
        public int Id { get; set; }
        public string Email { get; set; }
        public string PasswordHash { get; set; }
    }

    public class Member
    {
        public int Id { get; set; }
        public string Name { get; set; }
        [JsonIgnore]
        public string Password { get; set; }
    }

    public class Server
    {
        public string Host { get; set; }
        public string Password { get; set; }
    }

    public class AccountView
    {
        public int Id { get; set; }
        public string Email { get; set; }
    }

    public class ShopContext : DbContext
    {
        public DbSet<Account> Accounts { get; set; }
        public DbSet<Member> Members { get; set; }
    }

    public interface IAccounts
    {
        Account ById(int id);
        Task<List<Account>> All();
        Task<AccountView> View(int id);
    }

    public static class Store
    {
        public static async Task<IEnumerable<Account>> Listed()
        {
            return await Connect().QueryAsync<Account>("select Id, Email, LastPasswordChange from Accounts");
        }

        public static async Task<Account> Whole(int id)
        {
            return (await Connect().QueryAsync<Account>("select Id, Email, PasswordHash from Accounts where Id = @id", new { id })).FirstOrDefault();
        }
    }

    [ApiController]
    [Route("api/[controller]")]
    public class AccountsController : ControllerBase
    {
        private readonly ShopContext _context;
        private readonly IAccounts _accounts;

        public AccountsController(ShopContext context, IAccounts accounts)
        {
            _context = context;
            _accounts = accounts;
        }

        [HttpGet]
        public async Task<ActionResult<IEnumerable<Account>>> List()
        {
            // ruleid: csharp-record-with-password-sent
            return await _context.Accounts.Where(a => a.Id > 0).ToListAsync();
        }

        [HttpGet("{id}")]
        public IActionResult One(int id)
        {
            var account = _accounts.ById(id);
            // ruleid: csharp-record-with-password-sent
            return Ok(account);
        }

        [HttpGet("all")]
        public async Task<IActionResult> All()
        {
            List<Account> accounts = await _accounts.All();
            // ruleid: csharp-record-with-password-sent
            return Ok(new { total = accounts.Count, accounts });
        }

        [HttpGet("view/{id}")]
        public async Task<IActionResult> View(int id)
        {
            var account = await _accounts.View(id);
            // ok: csharp-record-with-password-sent
            return Ok(account);
        }

        [HttpGet("store")]
        public async Task<IEnumerable<Account>> Stored()
        {
            // ok: csharp-record-with-password-sent
            return await Store.Listed();
        }

        [HttpGet("store/{id}")]
        public async Task<ActionResult> Stored(int id)
        {
            var account = await Store.Whole(id);
            // ruleid: csharp-record-with-password-sent
            return account == null ? NotFound() : Ok(new { account });
        }

        [HttpGet("names")]
        public async Task<IActionResult> Names()
        {
            // ok: csharp-record-with-password-sent
            return Ok(await _context.Accounts.Select(a => new { a.Id, a.Email }).ToListAsync());
        }

        [HttpGet("members")]
        public async Task<IActionResult> Members()
        {
            // ok: csharp-record-with-password-sent
            return Ok(await _context.Members.ToListAsync());
        }

        [HttpGet("server")]
        public IActionResult Mail()
        {
            var server = new Server { Host = "mail" };
            // ok: csharp-record-with-password-sent
            return Ok(server);
        }

        [HttpGet("bare/{id}")]
        public IActionResult Bare(int id)
        {
            var account = _accounts.ById(id);
            account.PasswordHash = null;
            // ok: csharp-record-with-password-sent
            return Ok(account);
        }

        [HttpGet("form/{id}")]
        public IActionResult Form(int id)
        {
            var account = _accounts.ById(id);
            var form = new Account { Id = account.Id, Email = account.Email };
            // ok: csharp-record-with-password-sent
            return Ok(form);
        }

        [HttpPost("new")]
        public async Task<IActionResult> Create(string email, string password)
        {
            var account = new Account { Email = email, PasswordHash = Hash(password) };
            _context.Accounts.Add(account);
            await _context.SaveChangesAsync();
            // ruleid: csharp-record-with-password-sent
            return CreatedAtAction(nameof(One), new { id = account.Id }, account);
        }

        private Account Shown(int id)
        {
            var account = _accounts.ById(id);
            var shown = new Account { Id = account.Id, Email = account.Email };
            return shown;
        }

        [HttpGet("shown/{id}")]
        public Account Show(int id)
        {
            // ok: csharp-record-with-password-sent
            return Shown(id);
        }

        [HttpPost]
        public IActionResult Echo(Account account)
        {
            // ok: csharp-record-with-password-sent
            return Ok(account);
        }
    }
}
