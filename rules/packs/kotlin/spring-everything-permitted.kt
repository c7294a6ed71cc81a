package shop

import org.springframework.security.config.annotation.web.builders.HttpSecurity

fun chain(http: HttpSecurity) {
    // ruleid: kotlin-spring-everything-permitted
    http.authorizeHttpRequests { a -> a.anyRequest().permitAll() }
    // ruleid: kotlin-spring-everything-permitted
    http.authorizeHttpRequests { it.requestMatchers("/**").permitAll() }
    // ok: kotlin-spring-everything-permitted
    http.authorizeHttpRequests { it.requestMatchers("/login").permitAll().anyRequest().authenticated() }
    http {
        authorizeHttpRequests {
            authorize("/login", permitAll)
            // ruleid: kotlin-spring-everything-permitted
            authorize(anyRequest, permitAll)
        }
    }
    http {
        authorizeHttpRequests {
            // ok: kotlin-spring-everything-permitted
            authorize(anyRequest, authenticated)
        }
    }
}
