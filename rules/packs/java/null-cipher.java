package shop;

import javax.crypto.Cipher;
import javax.crypto.NullCipher;

class Ciphers {
    void make() throws Exception {
        // ruleid: java-null-cipher
        Cipher a = new NullCipher();
        // ok: java-null-cipher
        Cipher b = Cipher.getInstance("AES/GCM/NoPadding");
    }
}
