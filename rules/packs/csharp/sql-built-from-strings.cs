using System.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

class Users
{
    void Find(SqlConnection connection, ShopContext db, string name)
    {
        // ruleid: csharp-sql-built-from-strings
        var a = new SqlCommand("SELECT * FROM Users WHERE Name = '" + name + "'", connection);
        // ruleid: csharp-sql-built-from-strings
        var b = new SqlCommand($"SELECT * FROM Users WHERE Name = '{name}'", connection);
        // ruleid: csharp-sql-built-from-strings
        a.CommandText = "SELECT * FROM Users WHERE Id = " + name;
        // ruleid: csharp-sql-built-from-strings
        db.Users.FromSqlRaw($"SELECT * FROM Users WHERE Name = '{name}'").ToList();
    }

    void FindSafely(SqlConnection connection, ShopContext db, string name)
    {
        // ok: csharp-sql-built-from-strings
        var a = new SqlCommand("SELECT * FROM Users WHERE Name = @name", connection);
        a.Parameters.AddWithValue("@name", name);
        // ok: csharp-sql-built-from-strings
        a.CommandText = "SELECT * " + "FROM Users";
        // ok: csharp-sql-built-from-strings
        db.Users.FromSqlInterpolated($"SELECT * FROM Users WHERE Name = {name}").ToList();
        // ok: csharp-sql-built-from-strings
        db.Users.FromSqlRaw("SELECT * FROM Users WHERE Name = {0}", name).ToList();
    }
}
