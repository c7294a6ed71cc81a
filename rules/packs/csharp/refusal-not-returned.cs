using Microsoft.AspNetCore.Mvc;

namespace Shop
{
    public class AdminController : ControllerBase
    {
        public IActionResult Dashboard(string key)
        {
            // ruleid: csharp-refusal-not-returned
            if (!User.IsInRole("admin"))
            {
                Unauthorized("no administrator");
            }
            // ruleid: csharp-refusal-not-returned
            if (key == null)
                Forbid();
            // ok: csharp-refusal-not-returned
            if (key == "")
            {
                return Unauthorized("no key");
            }
            // ok: csharp-refusal-not-returned
            if (key.Length > 10)
                return Forbid();
            return Ok(Numbers());
        }

        private void Watch(Door door)
        {
            // ok: csharp-refusal-not-returned
            if (door.Open)
            {
                door.Forbid();
            }
        }
    }
}
