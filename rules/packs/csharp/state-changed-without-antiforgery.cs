using Microsoft.AspNetCore.Mvc;

public class OrdersController : Controller
{
    private readonly Shop db;

    [Authorize]
    [HttpPost("cancel")]
    // ruleid: csharp-state-changed-without-antiforgery
    public async Task<IActionResult> Cancel(int id)
    {
        var order = await db.Orders.FindAsync(id);
        order.Cancelled = true;
        await db.SaveChangesAsync();
        return RedirectToAction("Index");
    }

    [HttpPost]
    // ruleid: csharp-state-changed-without-antiforgery
    public IActionResult Rename(int id, string name)
    {
        if (ModelState.IsValid)
        {
            db.Orders.Find(id).Name = name;
            db.SaveChanges();
        }
        return RedirectToAction("Index");
    }

    [HttpPost, ValidateAntiForgeryToken]
    // ok: csharp-state-changed-without-antiforgery
    public IActionResult Checked(int id)
    {
        db.Orders.Find(id).Cancelled = true;
        db.SaveChanges();
        return RedirectToAction("Index");
    }

    [HttpPost]
    // ok: csharp-state-changed-without-antiforgery
    public IActionResult Search(string term) { return View(db.Orders.Where(o => o.Name == term)); }

    [HttpPost]
    // ok: csharp-state-changed-without-antiforgery
    public IActionResult Json([FromBody] Order order)
    {
        db.Orders.Add(order);
        db.SaveChanges();
        return Ok();
    }

    [HttpGet]
    // ok: csharp-state-changed-without-antiforgery
    public IActionResult Seen(int id)
    {
        db.Orders.Find(id).Seen = true;
        db.SaveChanges();
        return View();
    }
}

[AutoValidateAntiforgeryToken]
public class AddressesController : Controller
{
    [HttpPost]
    // ok: csharp-state-changed-without-antiforgery
    public IActionResult Remove(int id)
    {
        db.Addresses.Remove(db.Addresses.Find(id));
        db.SaveChanges();
        return RedirectToAction("Index");
    }
}

[ApiController]
public class ItemsController : Controller
{
    [HttpPost]
    // ok: csharp-state-changed-without-antiforgery
    public IActionResult Remove(int id)
    {
        db.Items.Remove(db.Items.Find(id));
        db.SaveChanges();
        return Ok();
    }
}

public class StaffController : BaseController
{
    [HttpPost]
    // ruleid: csharp-state-changed-without-antiforgery
    public ActionResult Save(StaffModel model)
    {
        try
        {
            db.Staff.Add(ToStaff(model));
            db.SaveChanges();
        }
        catch (Exception)
        {
            Error("It could not be saved.");
        }
        return RedirectToAction("Index");
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    // ok: csharp-state-changed-without-antiforgery
    public ActionResult Add(StaffModel model)
    {
        service.Add(model);
        return RedirectToAction("Index");
    }

    [HttpPost]
    // ruleid: csharp-state-changed-without-antiforgery
    public ActionResult Remove(int id)
    {
        service.Remove(id);
        return RedirectToAction("Index");
    }

    [HttpPost]
    // ok: csharp-state-changed-without-antiforgery
    public ActionResult Search(string term)
    {
        return View(service.Find(term));
    }
}

public class StaffApiController : BaseApiController
{
    [HttpPost]
    // ok: csharp-state-changed-without-antiforgery
    public ActionResult Save(Staff staff)
    {
        db.Staff.Add(staff);
        db.SaveChanges();
        return Ok();
    }
}

public class RolesController : Controller
{
    [HttpPost]
    // ruleid: csharp-state-changed-without-antiforgery
    public async Task<IActionResult> Assign(List<RoleChoice> choices)
    {
        var user = await userManager.FindByIdAsync(choices[0].UserId);
        if (user != null)
        {
            foreach (var choice in choices)
            {
                if (choice.Wanted)
                {
                    await userManager.AddToRoleAsync(user, choice.Role);
                }
            }
        }
        return RedirectToAction("Index");
    }

    [HttpPost]
    // ruleid: csharp-state-changed-without-antiforgery
    public async Task<IActionResult> Profile(ProfileForm form)
    {
        var user = await userManager.GetUserAsync(User);
        user.City = form.City;
        var result = await userManager.UpdateAsync(user);
        return View();
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    // ok: csharp-state-changed-without-antiforgery
    public async Task<IActionResult> Password(PasswordForm form)
    {
        await userManager.ChangePasswordAsync(await userManager.GetUserAsync(User), form.Old, form.New);
        return View();
    }
}
