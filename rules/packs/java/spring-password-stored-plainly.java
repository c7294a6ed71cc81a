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
