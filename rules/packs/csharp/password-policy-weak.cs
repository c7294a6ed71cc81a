using Microsoft.AspNetCore.Identity;

class Startup
{
    void Configure(IdentityOptions options, int configured)
    {
        // ruleid: csharp-password-policy-weak
        options.Password.RequiredLength = 4;
        options.Password = new PasswordOptions
        {
            // ruleid: csharp-password-policy-weak
            RequiredLength = 6,
            RequireDigit = false,
        };
        // ok: csharp-password-policy-weak
        options.Password.RequiredLength = 12;
        // ok: csharp-password-policy-weak
        options.Password.RequiredLength = configured;
    }
}
