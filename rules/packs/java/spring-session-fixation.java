package shop;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

class Security {
    void configure(HttpSecurity http) throws Exception {
        // ruleid: java-spring-session-fixation
        http.sessionManagement().sessionFixation().none();
        // ruleid: java-spring-session-fixation
        http.sessionManagement(s -> s.sessionFixation(f -> f.none()));
        // ok: java-spring-session-fixation
        http.sessionManagement(s -> s.sessionFixation(f -> f.changeSessionId()));
        // ok: java-spring-session-fixation
        http.sessionManagement().sessionFixation().migrateSession();
    }
}
