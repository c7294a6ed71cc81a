package shop;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

class Security {
    void configure(HttpSecurity http) throws Exception {
        // ruleid: java-spring-headers-off
        http.headers().frameOptions().disable();
        // ruleid: java-spring-headers-off
        http.headers(h -> h.frameOptions(f -> f.disable()));
        // ruleid: java-spring-headers-off
        http.headers().disable();
        // ok: java-spring-headers-off
        http.headers(h -> h.frameOptions(f -> f.sameOrigin()));
        // ok: java-spring-headers-off
        http.headers(h -> h.cacheControl(c -> c.disable()));
        // ok: java-spring-headers-off
        http.formLogin(f -> f.disable());
    }
}
