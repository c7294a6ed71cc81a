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

    private static final byte[] FIXED = {1, 2, 3, 4};

    void kept(byte[] entropy) {
        final byte[] seed = new byte[] {0x01, 0x02, 0x03};
        SecureRandom a = new SecureRandom();
        // ruleid: java-secure-random-seeded
        a.setSeed(seed);
        // ruleid: java-secure-random-seeded
        a.setSeed(FIXED);
        byte[] drawn = {0, 0, 0, 0};
        new SecureRandom().nextBytes(drawn);
        // ok: java-secure-random-seeded
        a.setSeed(drawn);
    }
}
