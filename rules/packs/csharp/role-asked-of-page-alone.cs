using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

[Authorize(Roles = "Clerk,Admin")]
public class ParcelsController : Controller
{
    public async Task<IActionResult> Index()
    {
        return View(await db.Parcels.ToListAsync());
    }

    [Authorize(Roles = "Admin")]
    public async Task<IActionResult> Delete(int id)
    {
        return View(await db.Parcels.FindAsync(id));
    }

    [HttpPost, ActionName("Delete")]
    [ValidateAntiForgeryToken]
    // ruleid: csharp-role-asked-of-page-alone
    public async Task<IActionResult> DeleteConfirmed(int id)
    {
        db.Parcels.Remove(await db.Parcels.FindAsync(id));
        await db.SaveChangesAsync();
        return RedirectToAction(nameof(Index));
    }

    public async Task<IActionResult> Close(int id)
    {
        return View(await db.Parcels.FindAsync(id));
    }

    [HttpPost, ActionName("Close")]
    // ok: csharp-role-asked-of-page-alone
    public async Task<IActionResult> CloseConfirmed(int id)
    {
        (await db.Parcels.FindAsync(id)).Open = false;
        await db.SaveChangesAsync();
        return RedirectToAction(nameof(Index));
    }
}

public class DepotsController : Controller
{
    [Authorize(Policy = "Owners")]
    public IActionResult Remove(int id) => View(db.Depots.Find(id));

    [HttpPost]
    [ActionName("Remove")]
    // ruleid: csharp-role-asked-of-page-alone
    public IActionResult RemoveConfirmed(int id)
    {
        db.Depots.Remove(db.Depots.Find(id));
        db.SaveChanges();
        return RedirectToAction("Index");
    }

    [Authorize(Policy = "Owners")]
    public IActionResult Sell(int id) => View(db.Depots.Find(id));

    [HttpPost]
    [ActionName("Sell")]
    [Authorize(Policy = "Owners")]
    // ok: csharp-role-asked-of-page-alone
    public IActionResult SellConfirmed(int id)
    {
        db.Depots.Find(id).Sold = true;
        db.SaveChanges();
        return RedirectToAction("Index");
    }

    [Authorize(Policy = "Owners")]
    public IActionResult Empty(int id) => View(db.Depots.Find(id));

    [HttpPost]
    [ActionName("Empty")]
    // ok: csharp-role-asked-of-page-alone
    public IActionResult EmptyConfirmed(int id)
    {
        if (!User.IsInRole("Owner")) { return NotFound(); }
        db.Depots.Find(id).Goods.Clear();
        db.SaveChanges();
        return RedirectToAction("Index");
    }
}
