package shop;

import java.security.MessageDigest;
import org.apache.commons.codec.digest.DigestUtils;

class Passwords {
    void store(MessageDigest md, String password, User user, String document) {
        // ruleid: java-password-hashed-fast
        byte[] a = md.digest(password.getBytes());
        // ruleid: java-password-hashed-fast
        String b = DigestUtils.sha256Hex(user.password);
        // ok: java-password-hashed-fast
        byte[] c = md.digest(document.getBytes());
        // ok: java-password-hashed-fast
        String d = encoder.encode(password);
    }
}
