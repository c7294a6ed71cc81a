using Microsoft.Data.SqlClient;

class Database
{
    // ruleid: csharp-connection-string-with-password
    const string A = "Server=db;Database=shop;User Id=shop;Password=Winter2024!";
    // ruleid: csharp-connection-string-with-password
    const string B = "Host=db;Uid=shop;Pwd=Winter2024;Database=shop";
    // ruleid: csharp-connection-string-with-password
    const string F = "Server=db;User Id=shop;" +
                     "Password=Winter2024!";
    // ok: csharp-connection-string-with-password
    const string C = "Server=db;Database=shop;Integrated Security=true";
    // ok: csharp-connection-string-with-password
    const string D = "Server=db;User Id=shop;Password={0}";
    // ok: csharp-connection-string-with-password
    const string E = "The password = wrong";
}
