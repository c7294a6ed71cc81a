using System.Linq;
using System.Security.Cryptography;

class Hooks
{
    bool Check(HMACSHA256 mac, byte[] body, byte[] signature, byte[] expected)
    {
        // ruleid: csharp-hash-compared-early-exit
        var a = signature.SequenceEqual(expected);
        // ruleid: csharp-hash-compared-early-exit
        var b = mac.ComputeHash(body).SequenceEqual(expected);
        // ok: csharp-hash-compared-early-exit
        var c = CryptographicOperations.FixedTimeEquals(signature, expected);
        // ok: csharp-hash-compared-early-exit
        var d = body.SequenceEqual(expected);
        return a;
    }
}

class Accounts
{
    bool Fits(string typed, User user)
    {
        var passwordHash = Hasher.Compute(typed, user.PasswordSalt);
        // ok: csharp-hash-compared-early-exit
        if (user.PasswordHash == null) return false;
        // ruleid: csharp-hash-compared-early-exit
        return passwordHash == user.PasswordHash;
    }
}

class Bytes
{
    bool Fits(byte[] computedHash, byte[] passwordHash)
    {
        for (int i = 0; i < computedHash.Length; i++)
        {
            // ruleid: csharp-hash-compared-early-exit
            if (computedHash[i] != passwordHash[i]) return false;
        }
        for (int i = 0; i < computedHash.Length; i++)
        {
            // ruleid: csharp-hash-compared-early-exit
            if (computedHash[i] != passwordHash[i])
            {
                return false;
            }
        }
        return true;
    }

    bool Same(byte[] picture, byte[] other)
    {
        for (int i = 0; i < picture.Length; i++)
        {
            // ok: csharp-hash-compared-early-exit
            if (picture[i] != other[i]) return false;
        }
        return true;
    }
}
