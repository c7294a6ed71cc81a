package shop;

import org.springframework.context.annotation.Bean;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.StandardPasswordEncoder;

class Security {
    @Bean
    PasswordEncoder plain() {
        // ruleid: java-spring-password-stored-plainly
        return NoOpPasswordEncoder.getInstance();
    }

    @Bean
    PasswordEncoder old() {
        // ruleid: java-spring-password-stored-plainly
        return new StandardPasswordEncoder("secret");
    }

    @Bean
    PasswordEncoder right() {
        // ok: java-spring-password-stored-plainly
        return new BCryptPasswordEncoder(12);
    }

    @Bean
    PasswordEncoder delegating() {
        // ok: java-spring-password-stored-plainly
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}

// ruleid: java-spring-password-stored-plainly
class Readable implements PasswordEncoder {
    @Override
    public String encode(CharSequence raw) {
        byte[] encoded = Base64.encode(raw.toString().getBytes(StandardCharsets.UTF_8));
        return new String(encoded, StandardCharsets.UTF_8);
    }

    @Override
    public boolean matches(CharSequence raw, String encoded) {
        return encode(raw).equals(encoded);
    }
}

// ruleid: java-spring-password-stored-plainly
class Plain implements PasswordEncoder {
    public String encode(CharSequence raw) {
        return raw.toString();
    }

    public boolean matches(CharSequence raw, String encoded) {
        return raw.toString().equals(encoded);
    }
}

// ok: java-spring-password-stored-plainly
class Hashed implements PasswordEncoder {
    public String encode(CharSequence raw) {
        byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec(raw)).getEncoded();
        return Base64.getEncoder().encodeToString(hash);
    }

    public boolean matches(CharSequence raw, String encoded) {
        return MessageDigest.isEqual(encode(raw).getBytes(), encoded.getBytes());
    }
}
