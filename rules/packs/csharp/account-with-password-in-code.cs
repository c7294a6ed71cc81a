using System.Collections.Generic;
using Microsoft.EntityFrameworkCore;

namespace Shop
{
    public class ShopContext : DbContext
    {
        protected override void OnModelCreating(ModelBuilder builder)
        {
            builder.Entity<User>().HasData(
                // ruleid: csharp-account-with-password-in-code
                new User { Id = 1, Name = "admin", Password = "admin" });
        }

        public void Seed(string typed)
        {
            // ruleid: csharp-account-with-password-in-code
            Users.Add(new User { Name = "root", Password = "Winter2023!" });
            // ok: csharp-account-with-password-in-code
            Users.Add(new User { Name = "guest", Password = typed });
            // ok: csharp-account-with-password-in-code
            Users.Add(new User { Name = "guest", Password = "******" });
            // ruleid: csharp-account-with-password-in-code
            await userManager.CreateAsync(admin, "Winter2023!");
            // ok: csharp-account-with-password-in-code
            await userManager.CreateAsync(admin, typed);
            // ruleid: csharp-account-with-password-in-code
            admin.PasswordHash = new PasswordHasher<User>().HashPassword(admin, "Winter2023!");
            // ok: csharp-account-with-password-in-code
            await roles.CreateAsync(admin, "Winter2023!");
            // ruleid: csharp-account-with-password-in-code
            await CreateUserAsync(userManager, "clerk@shop.example", "Winter2023!", "Clerk");
            // ok: csharp-account-with-password-in-code
            await CreateUserAsync(userManager, "clerk@shop.example", typed, "Clerk");
            // ok: csharp-account-with-password-in-code
            await CreateUserAsync(userManager, "clerk@shop.example", "Clerk", "Bern");
            // ok: csharp-account-with-password-in-code
            Fields.Add(new Field { Name = "pw", Password = "Passwort" });
        }
    }
}
