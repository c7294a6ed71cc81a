using System;
using System.Collections.Generic;
using System.Data;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Dapper;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

public class Product { public int Id { get; set; } public string Name { get; set; } }
public class Shop : DbContext { public DbSet<Product> Products { get; set; } }
public record Search(string Term, string Order, int Page);
public enum Column { Name, Price, Stock }

[ApiController]
[Route("api/products")]
public class ProductsController(Shop shop, IDbConnection db, IConfiguration config) : ControllerBase
{
    private static readonly HashSet<string> Columns = new(StringComparer.OrdinalIgnoreCase) { "Name", "Price" };
    private static readonly Dictionary<string, string> Orders = new() { ["new"] = "CreatedAt DESC", ["cheap"] = "Price ASC" };

    [HttpGet("a")]
    public async Task<IActionResult> DapperBound(string term)
    {
        // ok: csharp-sql-injection
        var rows = await db.QueryAsync<Product>("SELECT * FROM Products WHERE Name LIKE @term", new { term = $"%{term}%" });
        return Ok(rows);
    }

    [HttpGet("b")]
    public async Task<IActionResult> DapperJoined(string term)
    {
        // ruleid: csharp-sql-injection
        var rows = await db.QueryAsync<Product>($"SELECT * FROM Products WHERE Name LIKE '%{term}%'", new { term });
        return Ok(rows);
    }

    [HttpGet("c")]
    public IActionResult DynamicBound(string name, string city)
    {
        var where = new List<string>();
        var values = new DynamicParameters();
        if (!string.IsNullOrEmpty(name)) { where.Add("Name = @name"); values.Add("name", name); }
        if (!string.IsNullOrEmpty(city)) { where.Add("City = @city"); values.Add("city", city); }
        var sql = "SELECT * FROM Customers" + (where.Any() ? " WHERE " + string.Join(" AND ", where) : "");
        // ok: csharp-sql-injection
        return Ok(db.Query(sql, values));
    }

    [HttpGet("d")]
    public IActionResult DynamicJoined(string name, string city)
    {
        var where = new List<string>();
        if (!string.IsNullOrEmpty(name)) where.Add($"Name = '{name}'");
        if (!string.IsNullOrEmpty(city)) where.Add("City = 'x'");
        var sql = "SELECT * FROM Customers WHERE " + string.Join(" AND ", where);
        // ruleid: csharp-sql-injection
        return Ok(db.Query(sql));
    }

    [HttpGet("e")]
    public IActionResult Interpolated(string term)
    {
        // ok: csharp-sql-injection
        return Ok(shop.Products.FromSqlInterpolated($"SELECT * FROM Products WHERE Name = {term}").ToList());
    }

    [HttpGet("f")]
    public IActionResult Raw(string term)
    {
        // ruleid: csharp-sql-injection
        return Ok(shop.Products.FromSqlRaw($"SELECT * FROM Products WHERE Name = '{term}'").ToList());
    }

    [HttpGet("g")]
    public IActionResult RawWithParameters(string term)
    {
        // ok: csharp-sql-injection
        return Ok(shop.Products.FromSqlRaw("SELECT * FROM Products WHERE Name = {0}", term).ToList());
    }

    [HttpGet("h")]
    public IActionResult FormattedBefore(string term)
    {
        FormattableString sql = $"SELECT * FROM Products WHERE Name = {term}";
        // todook: csharp-sql-injection
        return Ok(shop.Products.FromSql(sql).ToList());
    }

    [HttpGet("i")]
    public IActionResult TextBefore(string term)
    {
        string sql = $"SELECT * FROM Products WHERE Name = '{term}'";
        // ruleid: csharp-sql-injection
        return Ok(shop.Products.FromSqlRaw(sql).ToList());
    }

    [HttpGet("j")]
    public IActionResult AddWithValue(string term)
    {
        using var connection = new SqlConnection(config.GetConnectionString("Main"));
        // ok: csharp-sql-injection
        using var command = new SqlCommand("SELECT * FROM Products WHERE Name = @name", connection);
        command.Parameters.AddWithValue("@name", term);
        command.Parameters.Add(new SqlParameter("@other", term));
        command.Parameters.Add("@third", SqlDbType.NVarChar, 50).Value = term;
        connection.Open();
        // ok: csharp-sql-injection
        using var reader = command.ExecuteReader();
        return Ok(reader.HasRows);
    }

    [HttpGet("k")]
    public IActionResult TextOfCommand(string term)
    {
        using var connection = new SqlConnection(config.GetConnectionString("Main"));
        using var command = connection.CreateCommand();
        // ruleid: csharp-sql-injection
        command.CommandText = "SELECT * FROM Products WHERE Name = '" + term + "'";
        command.Parameters.AddWithValue("@name", term);
        return Ok(command.ExecuteScalar());
    }

    [HttpGet("l")]
    public IActionResult ParameterArray(string term, string city)
    {
        SqlParameter[] parameters = { new("@term", term), new("@city", city) };
        // ok: csharp-sql-injection
        return Ok(shop.Database.ExecuteSqlRaw("UPDATE Products SET City = @city WHERE Name = @term", parameters));
    }

    [HttpGet("m")]
    public IActionResult ParameterArrayToo(string term, string table)
    {
        SqlParameter[] parameters = { new("@term", term) };
        // ruleid: csharp-sql-injection
        return Ok(shop.Database.ExecuteSqlRaw("DELETE FROM " + table + " WHERE Name = @term", parameters));
    }

    [HttpGet("n")]
    public IActionResult InList([FromQuery] string[] names)
    {
        var holes = names.Select((n, i) => "@p" + i).ToArray();
        using var command = db.CreateCommand();
        // ok: csharp-sql-injection
        command.CommandText = $"SELECT * FROM Products WHERE Name IN ({string.Join(",", holes)})";
        return Ok(command.ExecuteScalar());
    }

    [HttpGet("o")]
    public IActionResult InListJoined([FromQuery] string[] names)
    {
        var quoted = names.Select(n => "'" + n + "'").ToArray();
        using var command = db.CreateCommand();
        // ruleid: csharp-sql-injection
        command.CommandText = $"SELECT * FROM Products WHERE Name IN ({string.Join(",", quoted)})";
        return Ok(command.ExecuteScalar());
    }

    [HttpGet("p")]
    public IActionResult Numbers([FromQuery] List<int> ids)
    {
        // ok: csharp-sql-injection
        return Ok(db.Query($"SELECT * FROM Products WHERE Id IN ({string.Join(",", ids)})"));
    }

    [HttpGet("q")]
    public IActionResult SetOfColumns(string column)
    {
        if (!Columns.Contains(column)) return BadRequest();
        // ok: csharp-sql-injection
        return Ok(db.Query($"SELECT {column} FROM Products"));
    }

    [HttpGet("r")]
    public IActionResult SetOfColumnsIgnored(string column)
    {
        if (!Columns.Contains(column)) Console.WriteLine("unusual column");
        // ruleid: csharp-sql-injection
        return Ok(db.Query($"SELECT {column} FROM Products"));
    }

    [HttpGet("s")]
    public IActionResult MapOfOrders(string order)
    {
        var by = Orders.TryGetValue(order ?? "", out var found) ? found : "Id";
        // ok: csharp-sql-injection
        return Ok(db.Query($"SELECT * FROM Products ORDER BY {by}"));
    }

    [HttpGet("t")]
    public IActionResult MapOfOrdersOrIt(string order)
    {
        var by = Orders.TryGetValue(order ?? "", out var found) ? found : order;
        // ruleid: csharp-sql-injection
        return Ok(db.Query($"SELECT * FROM Products ORDER BY {by}"));
    }

    [HttpGet("u")]
    public IActionResult MapOfOrdersDefault(string order)
    {
        var by = Orders.GetValueOrDefault(order, "Id");
        // ok: csharp-sql-injection
        return Ok(db.Query($"SELECT * FROM Products ORDER BY {by}"));
    }

    [HttpGet("v")]
    public IActionResult SwitchExpression([FromQuery] Search search)
    {
        var by = search.Order?.ToLowerInvariant() switch
        {
            "name" or "title" => "Name",
            "price" => "Price",
            null => "Id",
            _ => throw new ArgumentException("order")
        };
        var offset = (search.Page - 1) * 20;
        // ok: csharp-sql-injection
        return Ok(db.Query($"SELECT * FROM Products WHERE Name = @Term ORDER BY {by} OFFSET {offset} ROWS", search));
    }

    [HttpGet("w")]
    public IActionResult SwitchExpressionPassing([FromQuery] Search search)
    {
        var by = search.Order switch
        {
            "name" => "Name",
            { Length: > 0 } other => other,
            _ => "Id"
        };
        // ruleid: csharp-sql-injection
        return Ok(db.Query($"SELECT * FROM Products ORDER BY {by}"));
    }

    [HttpGet("x")]
    public IActionResult Enumeration(string column)
    {
        if (!Enum.TryParse<Column>(column, true, out var parsed)) return BadRequest();
        // ok: csharp-sql-injection
        return Ok(db.Query($"SELECT {parsed} FROM Products"));
    }

    [HttpGet("y")]
    public IActionResult EnumerationIgnored(string column)
    {
        Enum.TryParse<Column>(column, true, out var parsed);
        // ruleid: csharp-sql-injection
        return Ok(db.Query($"SELECT {column} FROM Products"));
    }

    [HttpGet("z")]
    public IActionResult Parsed(string id, string key, string day)
    {
        if (!int.TryParse(id, out int number) || !Guid.TryParse(key, out var guid)) return BadRequest();
        var date = DateTime.Parse(day);
        // ok: csharp-sql-injection
        return Ok(db.Query($"SELECT * FROM Products WHERE Id = {number} AND K = '{guid}' AND D = '{date:yyyy-MM-dd}'"));
    }

    [HttpGet("za")]
    public IActionResult ParsedAndPassed(string id)
    {
        if (!int.TryParse(id, out _)) return BadRequest();
        // ok: csharp-sql-injection
        return Ok(db.Query("SELECT * FROM Products WHERE Id = " + id));
    }

    [HttpGet("zb")]
    public IActionResult ParsedElsewhere(string id, string other)
    {
        if (!int.TryParse(other, out _)) return BadRequest();
        // ruleid: csharp-sql-injection
        return Ok(db.Query("SELECT * FROM Products WHERE Id = " + id));
    }

    [HttpGet("zc")]
    public IActionResult PatternOfType(object id)
    {
        if (id is int n)
        {
            // ok: csharp-sql-injection
            return Ok(db.Query($"SELECT * FROM Products WHERE Id = {n}"));
        }
        if (id is string s)
        {
            // ruleid: csharp-sql-injection
            return Ok(db.Query($"SELECT * FROM Products WHERE Name = '{s}'"));
        }
        return BadRequest();
    }

    [HttpGet("zd")]
    public IActionResult PatternOfValue(string order)
    {
        if (order is "Name" or "Price")
        {
            // ok: csharp-sql-injection
            return Ok(db.Query("SELECT * FROM Products ORDER BY " + order));
        }
        if (order is not null and not "")
        {
            // ruleid: csharp-sql-injection
            return Ok(db.Query("SELECT * FROM Products ORDER BY " + order));
        }
        return Ok();
    }

    [HttpGet("ze")]
    public IActionResult RegexChecked(string code)
    {
        if (!Regex.IsMatch(code, @"^[A-Z]{2}\d{4}$")) return BadRequest();
        // ok: csharp-sql-injection
        return Ok(db.Query("SELECT * FROM Products WHERE Code = '" + code + "'"));
    }

    [HttpGet("zf")]
    public IActionResult RegexUnanchored(string code)
    {
        if (!Regex.IsMatch(code, @"[A-Z]{2}\d{4}")) return BadRequest();
        // ruleid: csharp-sql-injection
        return Ok(db.Query("SELECT * FROM Products WHERE Code = '" + code + "'"));
    }

    [HttpGet("zg")]
    public IActionResult RegexReplaced(string code)
    {
        var clean = Regex.Replace(code, @"[^A-Za-z0-9]", "");
        // ok: csharp-sql-injection
        return Ok(db.Query("SELECT * FROM Products WHERE Code = '" + clean + "'"));
    }

    [HttpGet("zh")]
    public IActionResult OnlyLetters(string code)
    {
        if (!code.All(char.IsLetterOrDigit)) return BadRequest();
        // ok: csharp-sql-injection
        return Ok(db.Query("SELECT * FROM Products WHERE Code = '" + code + "'"));
    }

    [HttpGet("zi")]
    public IActionResult SomeLetters(string code)
    {
        if (!code.Any(char.IsLetterOrDigit)) return BadRequest();
        // ruleid: csharp-sql-injection
        return Ok(db.Query("SELECT * FROM Products WHERE Code = '" + code + "'"));
    }

    [HttpGet("zj")]
    public IActionResult FilteredLetters(string code)
    {
        var clean = new string(code.Where(char.IsLetterOrDigit).ToArray());
        var other = string.Concat(code.Where(c => char.IsDigit(c)));
        // ok: csharp-sql-injection
        return Ok(db.Query("SELECT * FROM Products WHERE Code = '" + clean + "' OR Code = '" + other + "'"));
    }

    [HttpGet("zk")]
    public IActionResult FirstOfAllowed(string column)
    {
        var allowed = Columns.FirstOrDefault(c => c.Equals(column, StringComparison.OrdinalIgnoreCase));
        if (allowed is null) return BadRequest();
        // ok: csharp-sql-injection
        return Ok(db.Query($"SELECT {allowed} FROM Products"));
    }

    [HttpGet("zl")]
    public IActionResult FirstOfRequest([FromQuery] List<string> columns)
    {
        var wanted = columns.FirstOrDefault(c => c.Length > 2) ?? "Id";
        // ruleid: csharp-sql-injection
        return Ok(db.Query($"SELECT {wanted} FROM Products"));
    }

    [HttpGet("zm")]
    public IActionResult AllInSet([FromQuery] List<string> columns)
    {
        if (columns.Any(c => !Columns.Contains(c))) return BadRequest();
        // ok: csharp-sql-injection
        return Ok(db.Query($"SELECT {string.Join(", ", columns)} FROM Products"));
    }

    [HttpGet("zn")]
    public IActionResult WhereInSet([FromQuery] List<string> columns)
    {
        var known = columns.Where(Columns.Contains).ToList();
        // ok: csharp-sql-injection
        return Ok(db.Query($"SELECT {string.Join(", ", known)} FROM Products"));
    }

    [HttpGet("zo")]
    public IActionResult Intersected([FromQuery] List<string> columns)
    {
        var known = Columns.Intersect(columns);
        // ok: csharp-sql-injection
        return Ok(db.Query($"SELECT {string.Join(", ", known)} FROM Products"));
    }

    [HttpGet("zp")]
    public IActionResult NotInSet([FromQuery] List<string> columns)
    {
        var unknown = columns.Where(c => !Columns.Contains(c));
        // ruleid: csharp-sql-injection
        return Ok(db.Query($"SELECT {string.Join(", ", unknown)} FROM Products"));
    }

    [HttpGet("zq")]
    public IActionResult NameOf(string term)
    {
        // ok: csharp-sql-injection
        return Ok(db.Query($"SELECT {nameof(Product.Name)} FROM {nameof(Product)}s WHERE Name = @term", new { term }));
    }

    [HttpGet("zr")]
    public IActionResult Builder(string term)
    {
        var sb = new StringBuilder("SELECT * FROM Products WHERE 1=1");
        if (term != null) sb.Append(" AND Name = @term");
        // ok: csharp-sql-injection
        return Ok(db.Query(sb.ToString(), new { term }));
    }

    [HttpGet("zs")]
    public IActionResult BuilderJoined(string term)
    {
        var sb = new StringBuilder("SELECT * FROM Products WHERE 1=1");
        if (term != null) sb.AppendFormat(" AND Name = '{0}'", term);
        // ruleid: csharp-sql-injection
        return Ok(db.Query(sb.ToString()));
    }
}
