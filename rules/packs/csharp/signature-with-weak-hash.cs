using System.Security.Cryptography;

class Signers
{
    void Sign(RSA rsa, byte[] data, byte[] key)
    {
        // ruleid: csharp-signature-with-weak-hash
        var a = rsa.SignData(data, HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1);
        // ruleid: csharp-signature-with-weak-hash
        var b = new HMACMD5(key);
        // ok: csharp-signature-with-weak-hash
        var c = rsa.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);
        // ok: csharp-signature-with-weak-hash
        var d = new HMACSHA256(key);
    }
}
