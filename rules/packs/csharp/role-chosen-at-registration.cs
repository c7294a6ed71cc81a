using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

public class AccountsController : ControllerBase
{
    [HttpPost("register")]
    public IActionResult Register([FromBody] RegisterRequest request)
    {
        // ruleid: csharp-role-chosen-at-registration
        var user = new User { Name = request.Name, Role = request.Role ?? "User" };
        users.Add(user);
        return Ok();
    }

    [HttpPost("signup")]
    public IActionResult SignUp([FromBody] SignUpDto dto)
    {
        // ruleid: csharp-role-chosen-at-registration
        var role = dto.Role ?? "User";
        var user = new User { Name = dto.Name, Role = role };
        users.Add(user);
        return Ok();
    }

    [HttpPost("login")]
    public IActionResult Login([FromBody] LoginRequest login)
    {
        var user = users.ByName(login.Name);
        if (login.IsAdmin.HasValue)
            // ruleid: csharp-role-chosen-at-registration
            user.IsAdmin = login.IsAdmin.Value;
        return Ok(Token(user));
    }

    [HttpPost("register/plain")]
    public IActionResult RegisterPlain([FromBody] RegisterRequest request)
    {
        // ok: csharp-role-chosen-at-registration
        var user = new User { Name = request.Name, Role = "User" };
        users.Add(user);
        return Ok();
    }

    [Authorize(Roles = "admin")]
    [HttpPost("register/any")]
    public IActionResult RegisterAny([FromBody] RegisterRequest request)
    {
        // ok: csharp-role-chosen-at-registration
        var user = new User { Name = request.Name, Role = request.Role };
        users.Add(user);
        return Ok();
    }

    [HttpPut("{id}")]
    public IActionResult Change(int id, [FromBody] ChangeRequest request)
    {
        // ok: csharp-role-chosen-at-registration
        var user = new User { Id = id, Role = request.Role };
        return Ok(user);
    }
}
