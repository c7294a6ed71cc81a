using System;
using System.Web;
using System.Web.Mvc;

public class UploadController : Controller
{
    public void Store(HttpPostedFileBase file)
    {
        // ruleid: csharp-upload-name-kept
        file.SaveAs("/srv/files/" + file.FileName);
        // ok: csharp-upload-name-kept
        file.SaveAs("/srv/files/" + Guid.NewGuid());
    }
}
