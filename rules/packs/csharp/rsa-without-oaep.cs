using System.Security.Cryptography;

class Boxes
{
    void Seal(RSA rsa, RSACryptoServiceProvider old, byte[] key)
    {
        // ruleid: csharp-rsa-without-oaep
        var a = rsa.Encrypt(key, RSAEncryptionPadding.Pkcs1);
        // ruleid: csharp-rsa-without-oaep
        var b = old.Encrypt(key, false);
        // ok: csharp-rsa-without-oaep
        var c = rsa.Encrypt(key, RSAEncryptionPadding.OaepSHA256);
        // ok: csharp-rsa-without-oaep
        var d = old.Encrypt(key, true);
        // ruleid: csharp-rsa-without-oaep
        var f = new RSAPKCS1KeyExchangeFormatter(rsa);
        // ok: csharp-rsa-without-oaep
        var g = new RSAOAEPKeyExchangeFormatter(rsa);
        // ok: csharp-rsa-without-oaep
        var e = rsa.SignData(key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }
}
