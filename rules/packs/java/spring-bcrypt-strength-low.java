package shop;

import org.springframework.security.crypto.bcrypt.BCrypt;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class Security {
    void make(int configured) {
        // ruleid: java-spring-bcrypt-strength-low
        Object a = new BCryptPasswordEncoder(4);
        // ruleid: java-spring-bcrypt-strength-low
        Object b = BCrypt.gensalt(6);
        // ok: java-spring-bcrypt-strength-low
        Object c = new BCryptPasswordEncoder(12);
        // ok: java-spring-bcrypt-strength-low
        Object d = new BCryptPasswordEncoder();
        // ok: java-spring-bcrypt-strength-low
        Object e = new BCryptPasswordEncoder(configured);
    }
}
