using Microsoft.Data.SqlClient;

class Database
{
    void Open(SqlConnectionStringBuilder builder)
    {
        // ruleid: csharp-connection-string-in-clear
        var a = new SqlConnection("Server=db;Database=shop;Encrypt=true;TrustServerCertificate=true");
        // ruleid: csharp-connection-string-in-clear
        var b = new SqlConnection("Server=db;Database=shop;Encrypt=False");
        // ruleid: csharp-connection-string-in-clear
        builder.TrustServerCertificate = true;
        // ok: csharp-connection-string-in-clear
        var c = new SqlConnection("Server=db;Database=shop;Encrypt=true");
        // ok: csharp-connection-string-in-clear
        builder.Encrypt = true;
    }
}
