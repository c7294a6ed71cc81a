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

    string NewSessionId()
    {
        var random = new Random();
        // ruleid: csharp-predictable-random
        return "s" + random.Next();
    }

    string Invitation(string chars)
    {
        var random = new Random();
        // ruleid: csharp-predictable-random
        return "" + chars[random.Next(chars.Length)];
    }

    int Pause()
    {
        var random = new Random();
        // ok: csharp-predictable-random
        return 100 + random.Next(50);
    }
}

class Bytes
{
    void Draw()
    {
        var random = new Random();
        var resetToken = new byte[16];
        // ruleid: csharp-predictable-random
        random.NextBytes(resetToken);
        var noise = new byte[16];
        // ok: csharp-predictable-random
        random.NextBytes(noise);
    }
}

class Exchange
{
    private byte[] _privateKey;
    private byte[] _iv;

    void Start()
    {
        var random = new Random();
        _privateKey = new byte[32];
        // ruleid: csharp-predictable-random
        random.NextBytes(_privateKey);
        _iv = new byte[16];
        // ruleid: csharp-predictable-random
        random.NextBytes(_iv);
        var keyboard = new byte[16];
        // ok: csharp-predictable-random
        random.NextBytes(keyboard);
    }
}

public class MfaController : ControllerBase
{
    public IActionResult Challenge()
    {
        // ruleid: csharp-predictable-random
        var code = Random.Shared.Next(0, 10_000).ToString("D4");
        // ok: csharp-predictable-random
        var delay = Random.Shared.Next(10, 50);
        return Send(code, delay);
    }
}

public class CouponController : ControllerBase
{
    public IActionResult Next()
    {
        // ok: csharp-predictable-random
        var code = Random.Shared.Next(0, 10_000).ToString("D4");
        return Ok(code);
    }
}
