using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

public class LoansController : Controller
{
    [HttpPost]
    // ruleid: csharp-owner-named-by-request
    public IActionResult Borrow(int memberId, int copyId)
    {
        var loan = new Loan
        {
            MemberId = memberId,
            CopyId = copyId,
        };
        db.Loans.Add(loan);
        db.SaveChanges();
        return RedirectToAction("Index");
    }

    [HttpPost]
    // ruleid: csharp-owner-named-by-request
    public async Task<IActionResult> Return(int copyId, int memberId)
    {
        var loan = await db.Loans.FirstOrDefaultAsync(l => l.CopyId == copyId && l.MemberId == memberId);
        if (loan != null)
        {
            db.Loans.Remove(loan);
            await db.SaveChangesAsync();
        }
        return RedirectToAction("Index");
    }

    [HttpPost]
    // ok: csharp-owner-named-by-request
    public IActionResult Renew(int memberId, int copyId)
    {
        if (memberId != HttpContext.Session.GetInt32("MemberId")) { return NotFound(); }
        var loan = new Loan { MemberId = memberId, CopyId = copyId };
        db.Loans.Add(loan);
        db.SaveChanges();
        return RedirectToAction("Index");
    }

    [HttpPost]
    [MembersOnly]
    // ok: csharp-owner-named-by-request
    public IActionResult Reserve(int memberId, int copyId)
    {
        db.Loans.Add(new Loan { MemberId = memberId, CopyId = copyId });
        db.SaveChanges();
        return RedirectToAction("Index");
    }

    [HttpGet]
    // ok: csharp-owner-named-by-request
    public IActionResult Of(int memberId)
    {
        return View(db.Loans.Where(l => l.MemberId == memberId).ToList());
    }
}

[Authorize(Roles = "Clerk")]
public class DeskController : Controller
{
    [HttpPost]
    // ok: csharp-owner-named-by-request
    public IActionResult Lend(int memberId, int copyId)
    {
        var loan = new Loan { MemberId = memberId, CopyId = copyId };
        db.Loans.Add(loan);
        db.SaveChanges();
        return RedirectToAction("Index");
    }
}

[Authorize]
public class WishesController : Controller
{
    [HttpPost]
    // ruleid: csharp-owner-named-by-request
    public async Task<IActionResult> Add(string userId, string title)
    {
        var wish = new Wish { UserId = userId, Title = title };
        db.Wishes.Add(wish);
        await db.SaveChangesAsync();
        return RedirectToAction("Index");
    }
}
