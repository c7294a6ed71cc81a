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

public class PlacesController : Controller
{
    private readonly ShopContext db;
    private readonly IConnections connections;
    private readonly NpgsqlDataSource source;
    private readonly PetaPoco.Database store;

    [BindProperty(SupportsGet = true)]
    public string Term { get; set; }

    [BindProperty]
    public int Page { get; set; }

    public string Unbound { get; set; }

    [HttpGet]
    public IActionResult Found()
    {
        using var connection = connections.Open();
        // ruleid: csharp-sql-injection
        var a = connection.Query<User>("SELECT * FROM Users WHERE Name = '" + Term + "'");
        // ok: csharp-sql-injection
        var b = connection.Query<User>("SELECT * FROM Users OFFSET " + Page);
        // ok: csharp-sql-injection
        var c = connection.Query<User>("SELECT * FROM Users WHERE Name = '" + Unbound + "'");
        // ruleid: csharp-sql-injection
        var d = source.CreateCommand($"SELECT * FROM Users WHERE Name = '{Term}'");
        // ruleid: csharp-sql-injection
        var e = store.Fetch<User>("SELECT * FROM Users WHERE Name = '" + RouteData.Values["name"] + "'");
        // ok: csharp-sql-injection
        var f = store.Fetch<User>("SELECT * FROM Users WHERE Name = @0", Term);
        // ok: csharp-sql-injection
        var g = connections.Query("the users named " + Term);
        return Ok();
    }

    [HttpGet]
    public IActionResult Interpolated(string name)
    {
        // ok: csharp-sql-injection
        var a = db.Users.FromSql($"SELECT * FROM Users WHERE Name = {name}").ToList();
        // ok: csharp-sql-injection
        var b = db.Database.SqlQuery<int>($"SELECT Id FROM Users WHERE Name = {name}");
        // ruleid: csharp-sql-injection
        var c = db.Users.FromSql("SELECT * FROM Users WHERE Name = '" + name + "'").ToList();
        SqlCommand command = new("SELECT * FROM Users WHERE Name = @name", connection);
        command.Parameters.AddWithValue("@name", name);
        // ruleid: csharp-sql-injection
        SqlCommand other = new("SELECT * FROM Users WHERE Name = '" + name + "'", connection);
        return Ok();
    }

    [NonAction]
    internal void Named(string name)
    {
        // ok: csharp-sql-injection
        var a = new SqlCommand("SELECT * FROM Users WHERE Name = '" + name + "'", connection);
    }

    [HttpPost]
    public IActionResult Sent([FromBody] JsonDocument body)
    {
        // ok: csharp-sql-injection
        var a = new SqlCommand("SELECT * FROM Users WHERE Id = " + body.RootElement.GetProperty("id").GetInt32(), connection);
        // ruleid: csharp-sql-injection
        var b = new SqlCommand("SELECT * FROM Users WHERE Name = '" + body.RootElement.GetProperty("name").GetString() + "'", connection);
        return Ok();
    }
}

public static class Endpoints
{
    public record Filter(string Name, int Age);

    public class Reader
    {
        public string Last { get; set; }
        public void Read() { }
    }

    public static void Map(WebApplication app)
    {
        app.MapPost("/users", (Filter filter, Reader reader) =>
        {
            // ruleid: csharp-sql-injection
            var a = new SqlCommand("SELECT * FROM Users WHERE Name = '" + filter.Name + "'", connection);
            // ok: csharp-sql-injection
            var b = new SqlCommand("SELECT * FROM Users WHERE Age = " + filter.Age, connection);
            // ok: csharp-sql-injection
            var c = new SqlCommand("SELECT * FROM Users WHERE Name = '" + reader.Last + "'", connection);
        });
        app.MapGet("/users", ([AsParameters] Filter filter) =>
            // ruleid: csharp-sql-injection
            new SqlCommand("SELECT * FROM Users WHERE Name = '" + filter.Name + "'", connection));
        app.Run(async context =>
        {
            // ruleid: csharp-sql-injection
            var a = new SqlCommand("SELECT * FROM Users WHERE Name = '" + context.Request.Query["name"] + "'", connection);
        });
    }
}

public class Setup
{
    public static void Run(SqlConnection connection)
    {
        var embedded = typeof(Setup).Assembly.GetManifestResourceStream("Shop.schema.sql");
        var text = new System.IO.StreamReader(embedded!).ReadToEnd();
        // ok: csharp-sql-injection
        var a = new SqlCommand(text, connection);
        var script = new System.IO.StreamReader("schema.sql").ReadToEnd();
    }
}
