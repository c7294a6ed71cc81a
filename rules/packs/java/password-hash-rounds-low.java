package shop;

import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;

class Passwords {
    private static final int ROUNDS = 1000;

    void hash(char[] password, byte[] salt, int rounds) {
        // ruleid: java-password-hash-rounds-low
        Object a = new PBEKeySpec(password, salt, 1000, 256);
        // ruleid: java-password-hash-rounds-low
        Object b = new PBEKeySpec(password, salt, ROUNDS, 256);
        // ruleid: java-password-hash-rounds-low
        Object c = new PBEParameterSpec(salt, 20);
        // ok: java-password-hash-rounds-low
        Object d = new PBEKeySpec(password, salt, 600000, 256);
        // ok: java-password-hash-rounds-low
        Object e = new PBEKeySpec(password, salt, rounds, 256);
        // ok: java-password-hash-rounds-low
        Object f = new PBEKeySpec(password);
    }
}
