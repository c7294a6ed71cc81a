using System.Web.Mvc;

public class ArticlesController : Controller
{
    // ruleid: csharp-request-validation-off
    [ValidateInput(false)]
    public ActionResult Save(Article article)
    {
        return View(article);
    }

    // ok: csharp-request-validation-off
    [ValidateInput(true)]
    public ActionResult Show(int id)
    {
        return View();
    }
}
