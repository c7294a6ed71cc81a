using System;
using Microsoft.AspNetCore.Mvc;
using System.Data;
using System.Linq;

public class RowsController : ControllerBase
{
    private readonly DataTable table;

    [HttpGet]
    public IActionResult Find(string name, int id)
    {
        // ruleid: csharp-expression-from-request
        var a = table.Select("Name = '" + name + "'");
        // ok: csharp-expression-from-request
        var b = table.Select("Id = " + id);
        // ok: csharp-expression-from-request
        var c = table.AsEnumerable().Where(r => r.Field<string>("Name") == name);
        return Ok(a);
    }
}
