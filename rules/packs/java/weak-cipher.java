package shop;

import javax.crypto.Cipher;

class Ciphers {
    void make() throws Exception {
        // ruleid: java-weak-cipher
        Cipher a = Cipher.getInstance("DES/CBC/PKCS5Padding");
        // ruleid: java-weak-cipher
        Cipher b = Cipher.getInstance("AES/ECB/PKCS5Padding");
        // ruleid: java-weak-cipher
        Cipher c = Cipher.getInstance("AES");
        // ruleid: java-weak-cipher
        Cipher d = Cipher.getInstance("RC4", "BC");
        // ok: java-weak-cipher
        Cipher e = Cipher.getInstance("AES/GCM/NoPadding");
        // ok: java-weak-cipher
        Cipher f = Cipher.getInstance("ChaCha20-Poly1305");
        // ok: java-weak-cipher
        Cipher g = Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");
    }
}
