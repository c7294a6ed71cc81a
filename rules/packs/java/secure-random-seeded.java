package shop;

import java.security.SecureRandom;
import java.util.Random;

class Tokens {
    void make(byte[] entropy) {
        // ruleid: java-secure-random-seeded
        SecureRandom a = new SecureRandom("seed".getBytes());
        SecureRandom b = new SecureRandom();
        // ruleid: java-secure-random-seeded
        b.setSeed(42L);
        // ruleid: java-secure-random-seeded
        b.setSeed(System.currentTimeMillis());
        // ok: java-secure-random-seeded
        b.setSeed(entropy);
        // ok: java-secure-random-seeded
        Random dice = new Random(42L);
        // ok: java-secure-random-seeded
        SecureRandom c = new SecureRandom();
    }
}
