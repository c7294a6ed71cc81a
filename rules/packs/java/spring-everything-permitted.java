package shop;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

class Security {
    void configure(HttpSecurity http) throws Exception {
        // ruleid: java-spring-everything-permitted
        http.authorizeHttpRequests(a -> a.anyRequest().permitAll());
        // ruleid: java-spring-everything-permitted
        http.authorizeRequests().antMatchers("/**").permitAll();
        // ok: java-spring-everything-permitted
        http.authorizeRequests().antMatchers("/login").permitAll().anyRequest().authenticated();
        // ok: java-spring-everything-permitted
        http.authorizeHttpRequests(a -> a.anyRequest().denyAll());
        // ok: java-spring-everything-permitted
        http.authorizeRequests().antMatchers("/public/**").permitAll().antMatchers("/**").authenticated().anyRequest().permitAll();
    }
}
