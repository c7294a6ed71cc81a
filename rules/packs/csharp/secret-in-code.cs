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
