package shop;

import java.security.SecureRandom;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;

class Passwords {
    void hash(char[] password, byte[] stored) {
        // ruleid: java-salt-constant
        Object a = new PBEKeySpec(password, "pepper".getBytes(), 600000, 256);
        // ruleid: java-salt-constant
        Object b = new PBEParameterSpec(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}, 600000);
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        // ok: java-salt-constant
        Object c = new PBEKeySpec(password, salt, 600000, 256);
        // ok: java-salt-constant
        Object d = new PBEKeySpec(password, stored, 600000, 256);
    }
}
