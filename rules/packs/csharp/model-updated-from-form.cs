using Microsoft.AspNetCore.Mvc;

public class ProfileController : Controller
{
    public async Task<IActionResult> Save(User user)
    {
        // ruleid: csharp-model-updated-from-form
        await TryUpdateModelAsync(user);
        // ruleid: csharp-model-updated-from-form
        await TryUpdateModelAsync(user, "user");
        // ok: csharp-model-updated-from-form
        await TryUpdateModelAsync(user, "", u => u.Name, u => u.Email);
        // ok: csharp-model-updated-from-form
        store.UpdateModel(user, 1);
        return Ok();
    }
}
