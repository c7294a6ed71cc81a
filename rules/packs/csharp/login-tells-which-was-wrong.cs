using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

public class AccountController : Controller
{
    [HttpPost]
    public async Task<IActionResult> Login(LoginForm form)
    {
        var user = await users.FindByEmailAsync(form.Email);
        if (user == null)
            // ruleid: csharp-login-tells-which-was-wrong
            return BadRequest(new { message = "Unknown user" });
        var right = await users.CheckPasswordAsync(user, form.Password);
        if (!right) return BadRequest(new { message = "Wrong password" });
        return Ok();
    }

    [HttpPost]
    public IActionResult SignIn(LoginForm form)
    {
        var user = db.Users.FirstOrDefault(u => u.Name == form.Name);
        if (user == null)
        {
            // ruleid: csharp-login-tells-which-was-wrong
            ViewBag.Error = "The user does not exist.";
            return View();
        }
        if (user.Password != form.Password) return View();
        return Redirect("/");
    }

    [HttpPost]
    public IActionResult LoginOnce(LoginForm form)
    {
        var user = db.Users.FirstOrDefault(u => u.Name == form.Name);
        if (user == null || !BCrypt.Net.BCrypt.Verify(form.Password, user.PasswordHash))
        {
            // ok: csharp-login-tells-which-was-wrong
            ViewBag.Error = "Invalid user name or password";
            return View();
        }
        return Redirect("/");
    }

    public IActionResult Details(string name)
    {
        var user = db.Users.FirstOrDefault(u => u.Name == name);
        // ok: csharp-login-tells-which-was-wrong
        if (user == null) return NotFound("User not found");
        return View(user);
    }
}
