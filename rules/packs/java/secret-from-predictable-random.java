package shop;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Random;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

class Draws {
    void draw(byte[] stored) throws Exception {
        byte[] bytes = new byte[16];
        new Random().nextBytes(bytes);
        // ruleid: java-secret-from-predictable-random
        new SecretKeySpec(bytes, "AES");
        byte[] good = new byte[16];
        new SecureRandom().nextBytes(good);
        // ok: java-secret-from-predictable-random
        new IvParameterSpec(good);
        MessageDigest digest = MessageDigest.getInstance("SHA-512");
        // ruleid: java-secret-from-predictable-random
        digest.update(Double.toString(Math.random()).getBytes());
        Random random = new SecureRandom();
        // ok: java-secret-from-predictable-random
        digest.update(Integer.toString(random.nextInt()).getBytes());
        // ok: java-secret-from-predictable-random
        digest.update(stored);
    }

    private final Random kept = new Random();

    void keptInField(MessageDigest digest) {
        // ruleid: java-secret-from-predictable-random
        digest.update(Integer.toString(kept.nextInt()).getBytes());
    }

    void passed() throws Exception {
        byte[] bytes = new byte[16];
        fill(new SecureRandom(), bytes);
        // ok: java-secret-from-predictable-random
        new SecretKeySpec(bytes, "AES");
    }

    private void fill(Random random, byte[] into) {
        random.nextBytes(into);
    }
}
