using Microsoft.AspNetCore.Mvc;

public class StaffController : Controller
{
    // ruleid: csharp-record-changed-by-link
    public IActionResult Delete(int id)
    {
        db.Staff.Remove(db.Staff.Find(id));
        db.SaveChanges();
        return RedirectToAction("Index");
    }

    // ruleid: csharp-record-changed-by-link
    public async Task<IActionResult> ApproveLeave(int leaveId)
    {
        var leave = await db.Leaves.FindAsync(leaveId);
        leave.Approved = true;
        await db.SaveChangesAsync();
        return RedirectToAction("Index");
    }

    // ruleid: csharp-record-changed-by-link
    public async Task<IActionResult> RemoveRemote(int id)
    {
        var answer = await client.DeleteAsync("https://api.internal/staff/" + id);
        return RedirectToAction("Index");
    }

    [HttpPost]
    // ok: csharp-record-changed-by-link
    public IActionResult DeleteConfirmed(int id)
    {
        db.Staff.Remove(db.Staff.Find(id));
        db.SaveChanges();
        return RedirectToAction("Index");
    }

    // ok: csharp-record-changed-by-link
    public IActionResult Edit(int id)
    {
        return View(db.Staff.Find(id));
    }

    // ok: csharp-record-changed-by-link
    public IActionResult Details(int id)
    {
        db.Visits.Add(new Visit(id));
        db.SaveChanges();
        return View(db.Staff.Find(id));
    }

    // ok: csharp-record-changed-by-link
    private void RemoveAll(int id)
    {
        db.Staff.Remove(db.Staff.Find(id));
        db.SaveChanges();
    }
}

public class Store
{
    // ok: csharp-record-changed-by-link
    public void Delete(int id)
    {
        db.Staff.Remove(db.Staff.Find(id));
        db.SaveChanges();
    }
}
