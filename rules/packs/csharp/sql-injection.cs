using System;
using Microsoft.AspNetCore.Mvc;
using System.Data.SqlClient;
using System.Text;
using Dapper;

public class UsersController : ControllerBase
{
    private readonly SqlConnection connection;

    [HttpGet("{name}")]
    public IActionResult Find(string name, int page)
    {
        // ruleid: csharp-sql-injection
        var a = new SqlCommand("SELECT * FROM Users WHERE Name = '" + name + "'", connection);
        var b = connection.CreateCommand();
        // ruleid: csharp-sql-injection
        b.CommandText = $"DELETE FROM Users WHERE Name = '{name}'";
        var text = new StringBuilder("SELECT * FROM Users ORDER BY ");
        text.Append(Request.Query["sort"]);
        // ruleid: csharp-sql-injection
        var c = connection.Query<User>(text.ToString());
        // ruleid: csharp-sql-injection
        var d = new SqlDataAdapter(string.Format("SELECT {0} FROM Users", Column(Request.Headers["X-Column"])), connection);
        return Ok(a);
    }

    private static string Column(string header) => header.Trim();

    [HttpPost]
    public IActionResult Safe(string name, int page)
    {
        // ok: csharp-sql-injection
        var a = new SqlCommand("SELECT * FROM Users WHERE Name = @name", connection);
        a.Parameters.AddWithValue("@name", name);
        // ok: csharp-sql-injection
        var b = new SqlCommand("SELECT * FROM Users OFFSET " + page, connection);
        // ok: csharp-sql-injection
        var c = connection.Query<User>("SELECT * FROM Users WHERE Name = @name", new { name });
        var sort = name == "name" ? "Name" : "Id";
        // ok: csharp-sql-injection
        var d = new SqlCommand("SELECT * FROM Users ORDER BY " + sort, connection);
        if (int.TryParse(Request.Query["id"], out var id))
        {
            // ok: csharp-sql-injection
            var e = new SqlCommand("SELECT * FROM Users WHERE Id = " + id, connection);
        }
        return Ok(a);
    }
}
