using Microsoft.AspNetCore.Identity;

class Login
{
    void Options(IdentityOptions options)
    {
        // ruleid: csharp-login-without-lockout
        options.Lockout.AllowedForNewUsers = false;
        // ok: csharp-login-without-lockout
        options.Lockout.AllowedForNewUsers = true;
    }

    async Task Run(SignInManager<User> signIn, User user, string email, string password, bool remember)
    {
        // ruleid: csharp-login-without-lockout
        var a = await signIn.PasswordSignInAsync(email, password, remember, lockoutOnFailure: false);
        // ruleid: csharp-login-without-lockout
        var b = await signIn.CheckPasswordSignInAsync(user, password, false);
        // ok: csharp-login-without-lockout
        var c = await signIn.PasswordSignInAsync(email, password, false, lockoutOnFailure: true);
        // ok: csharp-login-without-lockout
        var d = await signIn.PasswordSignInAsync(email, password, remember, true);
        // ruleid: csharp-login-without-lockout
        var e = await signIn.PasswordSignInAsync(email, password, isPersistent: false, lockoutOnFailure: false);
        // ok: csharp-login-without-lockout
        var f = await signIn.PasswordSignInAsync(email, password, isPersistent: false, lockoutOnFailure: true);
    }
}
