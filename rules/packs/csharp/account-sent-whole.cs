using Microsoft.AspNetCore.Mvc;

public class SignInController : ControllerBase
{
    [HttpPost("login")]
    public IActionResult Login(LoginRequest login)
    {
        var user = users.ByName(login.Name);
        if (user.Password == Hash(login.Password))
        {
            // ruleid: csharp-account-sent-whole
            return Ok(new { User = user, token = Token(user) });
        }
        return Unauthorized();
    }

    [HttpPost("verify")]
    public IActionResult Verify(LoginRequest login)
    {
        var account = users.ByName(login.Name);
        if (!BCrypt.Net.BCrypt.Verify(login.Password, account.PasswordHash))
        {
            return Unauthorized();
        }
        // ruleid: csharp-account-sent-whole
        return Ok(account);
    }

    [HttpPost("change")]
    public IActionResult Change(LoginRequest login)
    {
        var user = users.ByName(User.Identity.Name);
        user.PasswordHash = Hash(login.Password);
        users.Save(user);
        // ok: csharp-account-sent-whole
        return Ok(new { user.Id, user.Name });
    }

    [HttpPost("hidden")]
    public IActionResult Hidden(LoginRequest login)
    {
        var user = users.ByName(login.Name);
        if (user.Password == Hash(login.Password))
        {
            user.Password = null;
            // ok: csharp-account-sent-whole
            return Ok(user);
        }
        return Unauthorized();
    }

    [HttpGet("goods")]
    public IActionResult Goods()
    {
        var goods = shop.All();
        // ok: csharp-account-sent-whole
        return Ok(goods);
    }
}
