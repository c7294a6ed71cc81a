package shop;

import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;

class Keys {
    private static final String KEY = "s3cr3t-k3y-2024!";

    void make(byte[] stored, String name) throws Exception {
        // ruleid: java-key-in-code
        Object a = new SecretKeySpec("s3cr3t-k3y-2024!".getBytes(), "AES");
        // ruleid: java-key-in-code
        Object b = new SecretKeySpec(KEY.getBytes(StandardCharsets.UTF_8), "AES");
        // ruleid: java-key-in-code
        Object c = new SecretKeySpec(new byte[] {1, 2, 3, 4}, "AES");
        // ruleid: java-key-in-code
        Object d = new SecretKeySpec(Base64.getDecoder().decode("c2VjcmV0a2V5c2VjcmV0"), "AES");
        // ok: java-key-in-code
        Object e = new SecretKeySpec(stored, "AES");
        // ok: java-key-in-code
        Object f = new SecretKeySpec(System.getenv("ORDER_KEY").getBytes(), "AES");
    }

    private static final byte[] RAW = "0123456789abcdef".getBytes();

    void kept() throws Exception {
        // ruleid: java-key-in-code
        Object a = new SecretKeySpec(RAW, "AES");
        String text = "0123456789abcdef";
        byte[] bytes = text.getBytes("UTF-8");
        // ruleid: java-key-in-code
        Object b = new SecretKeySpec(bytes, "AES");
        byte[] drawn = new byte[32];
        new java.security.SecureRandom().nextBytes(drawn);
        // ok: java-key-in-code
        Object c = new SecretKeySpec(drawn, "AES");
    }

    Object made(String text) throws Exception {
        // ruleid: java-key-in-code
        return new SecretKeySpec(text.getBytes("UTF-8"), "AES");
    }

    Object hashed(String text) throws Exception {
        // ok: java-key-in-code
        return new SecretKeySpec(hash(text), "AES");
    }

    byte[] hash(String text) throws Exception {
        return java.security.MessageDigest.getInstance("SHA-256").digest(text.getBytes());
    }

    void call(String stored) throws Exception {
        made("0123456789abcdef");
        made(stored);
        hashed("0123456789abcdef");
    }
}
