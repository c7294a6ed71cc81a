using System;
using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace Shop
{
    public class Tokens
    {
        public string Open(ClaimsIdentity who)
        {
            // ruleid: csharp-jwt-unsigned
            var descriptor = new SecurityTokenDescriptor
            {
                Subject = who,
                Expires = DateTime.UtcNow.AddHours(1),
            };
            return handler.WriteToken(handler.CreateToken(descriptor));
        }

        public string Signed(ClaimsIdentity who)
        {
            // ok: csharp-jwt-unsigned
            var descriptor = new SecurityTokenDescriptor
            {
                Subject = who,
                SigningCredentials = credentials,
            };
            return handler.WriteToken(handler.CreateToken(descriptor));
        }

        public string SignedLater(ClaimsIdentity who)
        {
            // ok: csharp-jwt-unsigned
            var descriptor = new SecurityTokenDescriptor { Subject = who };
            descriptor.SigningCredentials = credentials;
            return handler.WriteToken(handler.CreateToken(descriptor));
        }
    }
}
