using Microsoft.AspNetCore.Mvc;

public class DriversController : Controller
{
    [HttpPost]
    [ValidateAntiForgeryToken]
    // ruleid: csharp-account-bound-with-password
    public async Task<IActionResult> Create([Bind("DriverId,Name,Email,Password,Plate")] Driver driver)
    {
        if (ModelState.IsValid)
        {
            _context.Add(driver);
            await _context.SaveChangesAsync();
            return RedirectToAction(nameof(Index));
        }
        return View(driver);
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    // ruleid: csharp-account-bound-with-password
    public async Task<IActionResult> Edit(int id, [Bind("DriverId,Name,Email,Password,Plate")] Driver driver)
    {
        if (id != driver.DriverId)
        {
            return NotFound();
        }
        if (ModelState.IsValid)
        {
            try
            {
                _context.Update(driver);
                await _context.SaveChangesAsync();
            }
            catch (DbUpdateConcurrencyException)
            {
                throw;
            }
            return RedirectToAction(nameof(Index));
        }
        return View(driver);
    }

    [HttpPost]
    // ok: csharp-account-bound-with-password
    public async Task<IActionResult> Hire([Bind("DriverId,Name,Password")] Driver driver)
    {
        driver.Password = hasher.HashPassword(driver, driver.Password);
        _context.Add(driver);
        await _context.SaveChangesAsync();
        return RedirectToAction(nameof(Index));
    }

    [HttpPost]
    // ok: csharp-account-bound-with-password
    public async Task<IActionResult> Rename([Bind("DriverId,Name,PasswordHint")] Driver driver)
    {
        _context.Update(driver);
        await _context.SaveChangesAsync();
        return RedirectToAction(nameof(Index));
    }
}
