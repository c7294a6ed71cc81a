class Payment
{
    // ruleid: csharp-secret-in-code
    private const string ApiKey = "q8Zp3vXk1LmW7tRb5Nc2";
    // ruleid: csharp-secret-in-code
    private string clientSecret = "Vb93kd81Lq0zXmPw7Rty";
    // ok: csharp-secret-in-code
    private string password = "changeme";
    // ok: csharp-secret-in-code
    private string secret = configuration["Secret"];
    // ok: csharp-secret-in-code
    private string name = "q8Zp3vXk1LmW7tRb5Nc2";
}

class Accounts
{
    // ruleid: csharp-secret-in-code
    private const string DatabasePassword = "Sup3rS3cret!";
    // ruleid: csharp-secret-in-code
    string adminPassword = "P@ssw0rd123";
    // ok: csharp-secret-in-code
    string passwordField = "P@ssw0rd123";
    // ok: csharp-secret-in-code
    const string HashedPassword = "password_hash_b64";
    // ok: csharp-secret-in-code
    const string Password = "password";
    // ok: csharp-secret-in-code
    const string ConfirmPassword = "Please confirm the password 1!";
}
