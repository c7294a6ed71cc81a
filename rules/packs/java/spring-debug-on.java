package shop;

import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;

// ruleid: java-spring-debug-on
@EnableWebSecurity(debug = true)
class Debugging { }

// ok: java-spring-debug-on
@EnableWebSecurity
class Quiet { }

class Config {
    void configure(WebSecurity web) {
        // ruleid: java-spring-debug-on
        web.debug(true);
        // ok: java-spring-debug-on
        web.debug(false);
    }

    void report(Span.Builder span) {
        // ok: java-spring-debug-on
        span.debug(true);
    }
}
