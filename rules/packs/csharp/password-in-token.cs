using System.Security.Claims;

namespace Shop
{
    public class Tokens
    {
        public Claim[] Of(User user)
        {
            return new[]
            {
                new Claim(ClaimTypes.NameIdentifier, user.Id),
                // ruleid: csharp-password-in-token
                new Claim("Password", user.Password),
                // ok: csharp-password-in-token
                new Claim("PasswordChanged", user.PasswordChanged.ToString()),
                // ok: csharp-password-in-token
                new Claim("stamp", user.SecurityStamp),
            };
        }
    }
}
