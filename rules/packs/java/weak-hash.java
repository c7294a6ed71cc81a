package shop;

import java.security.MessageDigest;

class Digests {
    private static final String OLD = "SHA1";

    void sign(String name) throws Exception {
        // ruleid: java-weak-hash
        MessageDigest a = MessageDigest.getInstance("MD5");
        // ruleid: java-weak-hash
        MessageDigest b = MessageDigest.getInstance("SHA-1");
        // ruleid: java-weak-hash
        MessageDigest c = MessageDigest.getInstance(OLD);
        // ok: java-weak-hash
        MessageDigest d = MessageDigest.getInstance("SHA-256");
        // ok: java-weak-hash
        MessageDigest e = MessageDigest.getInstance(name);
        // ok: java-weak-hash
        Registry f = Registry.getInstance("MD5");
    }
}
