using Microsoft.AspNetCore.Mvc;

namespace Shop
{
    public class UsersController : ControllerBase
    {
        public IActionResult Show(int id)
        {
            var user = users.Find(id);
            if (user.Locked)
            {
                // ruleid: csharp-password-sent-in-answer
                return Ok($"Name: {user.Name}, password: {user.Password}");
            }
            // ruleid: csharp-password-sent-in-answer
            return Ok(new { user.Name, hash = user.PasswordHash });
        }

        public IActionResult State(int id, Request request)
        {
            var user = users.Find(id);
            // ok: csharp-password-sent-in-answer
            return Ok(new { user.Name, hasPassword = user.PasswordHash != null });
        }

        public IActionResult Echo(Request request)
        {
            // ok: csharp-password-sent-in-answer
            return Ok(new { request.Password });
        }

        public IActionResult Check(int id, string password)
        {
            var user = users.Find(id);
            // ok: csharp-password-sent-in-answer
            return Ok(new { same = hasher.Verify(password, user.PasswordHash) });
        }
    }
}
