using System;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Data.SqlClient;

public class TenantController : ControllerBase
{
    [HttpGet]
    public void Open(string db, string key)
    {
        // ruleid: csharp-setting-from-request
        var a = new SqlConnection("Server=db;Database=" + db);
        // ruleid: csharp-setting-from-request
        Environment.SetEnvironmentVariable(key, "1");
        // ok: csharp-setting-from-request
        var b = new SqlConnection("Server=db;Database=shop");
        // ok: csharp-setting-from-request
        Environment.SetEnvironmentVariable("SHOP_THEME", "dark");
    }
}
