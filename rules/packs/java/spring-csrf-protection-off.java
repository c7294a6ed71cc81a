package shop;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;

class Security {
    void configure(HttpSecurity http) throws Exception {
        // ruleid: java-spring-csrf-protection-off
        http.csrf().disable();
        // ruleid: java-spring-csrf-protection-off
        http.csrf(csrf -> csrf.disable());
        // ruleid: java-spring-csrf-protection-off
        http.csrf(AbstractHttpConfigurer::disable);
        // ok: java-spring-csrf-protection-off
        http.csrf(csrf -> csrf.ignoringRequestMatchers("/hooks/**"));
        // ok: java-spring-csrf-protection-off
        http.cors().disable();
        // ok: java-spring-csrf-protection-off
        http.authorizeHttpRequests(a -> a.anyRequest().authenticated());
    }

    void tokensOnly(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(a -> a.anyRequest().authenticated())
            .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        // ok: java-spring-csrf-protection-off
        http.csrf().disable();
    }

    void withSessions(HttpSecurity http) throws Exception {
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED));
        // ruleid: java-spring-csrf-protection-off
        http.csrf().disable();
    }

    void names(HttpSecurity http) throws Exception {
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        // ruleid: java-spring-csrf-protection-off
        http.httpBasic().and().csrf().disable();
    }
}
