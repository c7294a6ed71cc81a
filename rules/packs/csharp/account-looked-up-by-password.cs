class Accounts
{
    void Find(Shop db, string name, string password, SqlConnection connection)
    {
        // ruleid: csharp-account-looked-up-by-password
        var a = db.Users.FirstOrDefault(u => u.Name == name && u.Password == password);
        // ruleid: csharp-account-looked-up-by-password
        var b = db.Users.Where(u => u.Password == Md5(password)).Any(u => u.Name == name);
        // ruleid: csharp-account-looked-up-by-password
        var c = new SqlCommand("SELECT Id FROM Users WHERE Name = @name AND Password = @password", connection);
        // ok: csharp-account-looked-up-by-password
        var d = db.Users.FirstOrDefault(u => u.Name == name);
        // ok: csharp-account-looked-up-by-password
        var e = db.Users.Any(u => u.Password == null);
        // ok: csharp-account-looked-up-by-password
        var f = new SqlCommand("UPDATE Users SET Password = @password WHERE Id = @id", connection);
        // ruleid: csharp-account-looked-up-by-password
        var g = $"SELECT Id FROM Users WHERE Name = '{name}' AND Password = '{password}'";
        // ruleid: csharp-account-looked-up-by-password
        var h = "SELECT Id FROM Users WHERE Name = '" + name + "' AND Password = '" + password + "'";
    }
}
