public class Access
{
    public bool IsAllowed(string user, string page)
    {
        // ruleid: csharp-check-fails-open
        try
        {
            return roles.Of(user).Contains(page);
        }
        catch (SqlException e)
        {
            log.LogWarning(e, "roles are not available");
            return true;
        }
    }

    private bool VerifySignature(byte[] body)
    {
        // ruleid: csharp-check-fails-open
        try
        {
            return key.VerifyData(body, Signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);
        }
        catch
        {
            return true;
        }
    }

    public bool HasRole(string user)
    {
        // ok: csharp-check-fails-open
        try
        {
            return roles.Of(user).Contains("reader");
        }
        catch (SqlException)
        {
            return false;
        }
    }
}
