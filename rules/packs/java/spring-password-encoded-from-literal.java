package shop;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class Accounts {
    private final PasswordEncoder passwordEncoder = new BCryptPasswordEncoder(12);
    private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(12);

    void first(Users users, String typed) {
        // ruleid: java-spring-password-encoded-from-literal
        users.put("admin", passwordEncoder.encode("winter-24"));
        // ruleid: java-spring-password-encoded-from-literal
        users.put("root", new BCryptPasswordEncoder().encode("winter-24"));
        // ruleid: java-spring-password-encoded-from-literal
        users.put("user", encoder.encode("winter-24"));
        // ok: java-spring-password-encoded-from-literal
        users.put("guest", passwordEncoder.encode(typed));
        // ok: java-spring-password-encoded-from-literal
        users.put("name", java.util.Base64.getEncoder().encode("winter-24"));
    }
}
