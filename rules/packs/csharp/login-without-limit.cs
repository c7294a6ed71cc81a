using BCrypt.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

public class Credentials { public string Name { get; set; } public string Password { get; set; } }

public class AccountController : ControllerBase
{
    private readonly UserManager<IdentityUser> users;
    private readonly Accounts accounts;

    [HttpPost("token")]
    public async Task<IActionResult> Token([FromBody] Credentials given)
    {
        var user = await users.FindByNameAsync(given.Name);
        // ruleid: csharp-login-without-limit
        if (user == null || !await users.CheckPasswordAsync(user, given.Password)) return Unauthorized();
        return Ok();
    }

    [HttpPost("login")]
    public IActionResult Login([FromBody] Credentials given)
    {
        var account = accounts.Named(given.Name);
        // ruleid: csharp-login-without-limit
        return BCrypt.Net.BCrypt.Verify(given.Password, account.Hash) ? Ok() : Unauthorized();
    }

    // Somebody who has signed in gives the old one again.
    [HttpPost("password")]
    public IActionResult Change(string oldPassword, string next)
    {
        var account = accounts.Named("x");
        // ok: csharp-login-without-limit
        return BCrypt.Net.BCrypt.Verify(oldPassword, account.Hash) ? Ok() : Forbid();
    }

    [HttpPost("enter")]
    public IActionResult Enter(Credentials given)
    {
        var account = accounts.Named(given.Name);
        if (!VerifyPasswordHash(given.Password, account.Hash, account.Salt)) return Unauthorized();
        return Ok();
    }

    private bool VerifyPasswordHash(string password, byte[] hash, byte[] salt)
    {
        using var hmac = new System.Security.Cryptography.HMACSHA512(salt);
        // ruleid: csharp-login-without-limit
        return hmac.ComputeHash(System.Text.Encoding.UTF8.GetBytes(password)).AsSpan().SequenceEqual(hash);
    }

    // No visitor says what it is.
    private bool Own(string hash)
    {
        // ok: csharp-login-without-limit
        return BCrypt.Net.BCrypt.Verify("a constant", hash);
    }
}
