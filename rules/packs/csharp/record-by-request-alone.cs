using System.Data.SqlClient;
using System.Security.Claims;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

[Authorize]
public class OrdersController : Controller
{
    private readonly ShopContext db;
    private readonly OrderRepository orders;

    public async Task<IActionResult> Index()
    {
        var me = User.FindFirstValue(ClaimTypes.NameIdentifier);
        return View(await db.Orders.Where(o => o.UserId == me).ToListAsync());
    }

    public async Task<IActionResult> Details(int? id)
    {
        // ruleid: csharp-record-by-request-alone
        var order = await db.Orders.FirstOrDefaultAsync(o => o.Id == id);
        if (order == null) return NotFound();
        return View(order);
    }

    public async Task<IActionResult> Full(int id)
    {
        // ruleid: csharp-record-by-request-alone
        var order = await db.Orders.Include(o => o.Product).FirstOrDefaultAsync(o => o.Id == id);
        return View(ToModel(order, order.Product.Name));
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Delete(int id)
    {
        // ruleid: csharp-record-by-request-alone
        db.Orders.Remove(await db.Orders.FindAsync(id));
        await db.SaveChangesAsync();
        return RedirectToAction(nameof(Index));
    }

    public async Task<IActionResult> Print(int id)
    {
        return View(await orders.GetByIdAsync(id));
    }

    public async Task<IActionResult> Own(int id)
    {
        // ok: csharp-record-by-request-alone
        var order = await db.Orders.FindAsync(id);
        if (order.UserId != User.FindFirstValue(ClaimTypes.NameIdentifier)) return NotFound();
        return View(order);
    }

    [Authorize(Roles = "Administrator")]
    public async Task<IActionResult> Any(int id)
    {
        // ok: csharp-record-by-request-alone
        return View(await db.Orders.FindAsync(id));
    }

    public async Task<IActionResult> Product(int id)
    {
        // ok: csharp-record-by-request-alone
        return View(await db.Products.FindAsync(id));
    }
}

public class TransfersController : Controller
{
    [RequireLoginFilter]
    public ActionResult Show(int id)
    {
        // ruleid: csharp-record-by-request-alone
        var command = new SqlCommand("SELECT Id, Amount FROM Transfers WHERE AccountId='" + id + "';", connection);
        // ok: csharp-record-by-request-alone
        var rate = new SqlCommand("SELECT Rate FROM Rates WHERE Year = " + id, connection);
        return View(Read(command, rate));
    }
}

public class InvoiceModel : PageModel
{
    public async Task<IActionResult> OnGetAsync(int id)
    {
        // ruleid: csharp-record-by-request-alone
        Invoice = await db.Invoices.FirstOrDefaultAsync(i => i.Id == id);
        return Page();
    }
}

[Authorize(Roles = "Administrator")]
public class AuditController : Controller
{
    public async Task<IActionResult> Details(int id) => View(await db.Orders.FindAsync(id));
}

// That somebody has signed in says nothing of whose a record is.
[Authorize]
public class ParcelsController : Controller
{
    // ruleid: csharp-record-by-request-alone
    public async Task<IActionResult> Details(int id) => View(await db.Orders.FindAsync(id));

    [Authorize(Roles = "Clerk")]
    // ok: csharp-record-by-request-alone
    public async Task<IActionResult> Edit(int id) => View(await db.Orders.FindAsync(id));
}

public class OrderRepository
{
    private readonly ShopContext db;

    public async Task<Order> GetByIdAsync(int number)
    {
        // ruleid: csharp-record-by-request-alone
        return await db.Orders.SingleOrDefaultAsync(o => o.Id == number);
    }
}

public class ShopContext : DbContext
{
    public DbSet<Order> Orders { get; set; }
    public DbSet<Invoice> Invoices { get; set; }
    public DbSet<Product> Products { get; set; }
}
