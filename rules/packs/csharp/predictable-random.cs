using System.Security.Cryptography;

class Tokens
{
    void Make()
    {
        var random = new Random();
        // ruleid: csharp-predictable-random
        var resetToken = new Random().Next().ToString();
        // ruleid: csharp-predictable-random
        var otp = random.Next(1000000);
        // ruleid: csharp-predictable-random
        string apiKey = "k" + Random.Shared.NextInt64();
        // ok: csharp-predictable-random
        var dice = random.Next(6);
        // ok: csharp-predictable-random
        var token = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
    }
}
