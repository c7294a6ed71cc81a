using System.Data.SqlClient;
using Dapper;

public class UserStore
{
    private readonly SqlConnection connection;

    public User Find(string name, int id)
    {
        var sql = "SELECT * FROM Users WHERE Name = '" + name + "'";
        // ruleid: csharp-sql-made-of-parameter
        var command = new SqlCommand(sql, connection);
        // ok: csharp-sql-made-of-parameter
        var other = new SqlCommand("SELECT * FROM Users WHERE Id = " + id, connection);
        return Read(command);
    }

    public void Save(User user)
    {
        // ruleid: csharp-sql-made-of-parameter
        connection.Execute($"UPDATE Users SET Name = '{user.Name}' WHERE Id = {user.Id}");
        // ok: csharp-sql-made-of-parameter
        connection.Execute("UPDATE Users SET Name = @Name WHERE Id = @Id", user);
    }

    public void ByKey(string key)
    {
        var command = connection.CreateCommand();
        // ruleid: csharp-sql-made-of-parameter
        command.CommandText = "SELECT * FROM Users WHERE Id = " + key;
    }

    public int Count(string table)
    {
        // ok: csharp-sql-made-of-parameter
        return connection.ExecuteScalar<int>($"SELECT COUNT(*) FROM {table}");
    }

    public void Run(string statement)
    {
        // ok: csharp-sql-made-of-parameter
        new SqlCommand(statement, connection).ExecuteNonQuery();
    }

    private void Remove(string name)
    {
        // ok: csharp-sql-made-of-parameter
        connection.Execute("DELETE FROM Users WHERE Name = '" + name + "'");
    }

    public void Bind(string name)
    {
        // ok: csharp-sql-made-of-parameter
        var command = new SqlCommand("SELECT * FROM Users WHERE Name = @name", connection);
        command.Parameters.AddWithValue("@name", name);
    }
}

public class UsersController : Microsoft.AspNetCore.Mvc.ControllerBase
{
    [Microsoft.AspNetCore.Mvc.HttpGet]
    public void Get(string name)
    {
        // ok: csharp-sql-made-of-parameter
        var command = new SqlCommand("SELECT * FROM Users WHERE Name = '" + name + "'", connection);
    }
}
