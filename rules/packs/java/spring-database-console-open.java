package shop;

import org.springframework.boot.autoconfigure.security.servlet.PathRequest;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

class Console {
    void configure(HttpSecurity http) throws Exception {
        // ruleid: java-spring-database-console-open
        http.authorizeRequests().antMatchers("/h2-console", "/h2-console/**").permitAll().anyRequest().authenticated();
        // ruleid: java-spring-database-console-open
        http.authorizeHttpRequests(a -> a.requestMatchers("/h2-console/**").permitAll());
        // ruleid: java-spring-database-console-open
        http.authorizeHttpRequests(a -> a.requestMatchers(PathRequest.toH2Console()).permitAll());
        // ok: java-spring-database-console-open
        http.authorizeHttpRequests(a -> a.requestMatchers("/h2-console/**").hasRole("ADMIN"));
        // ok: java-spring-database-console-open
        http.authorizeHttpRequests(a -> a.requestMatchers("/h2o/**").permitAll());
    }
}
