package shop;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

class Security {
    void configure(HttpSecurity http) throws Exception {
        // ruleid: java-spring-actuator-open
        http.authorizeHttpRequests(a -> a.requestMatchers(EndpointRequest.toAnyEndpoint()).permitAll());
        // ruleid: java-spring-actuator-open
        http.authorizeHttpRequests(a -> a.requestMatchers("/actuator/**").permitAll());
        // ok: java-spring-actuator-open
        http.authorizeHttpRequests(a -> a.requestMatchers(EndpointRequest.to("health")).permitAll());
        // ok: java-spring-actuator-open
        http.authorizeHttpRequests(a -> a.requestMatchers("/actuator/health").permitAll());
        // ok: java-spring-actuator-open
        http.authorizeHttpRequests(a -> a.requestMatchers("/actuator/**").hasRole("OPS"));
    }
}
