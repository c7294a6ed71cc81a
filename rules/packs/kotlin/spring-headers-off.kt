package shop

import org.springframework.security.config.annotation.web.builders.HttpSecurity

fun chain(http: HttpSecurity) {
    // ruleid: kotlin-spring-headers-off
    http.headers().frameOptions().disable()
    // ruleid: kotlin-spring-headers-off
    http.headers { h -> h.disable() }
    // ruleid: kotlin-spring-headers-off
    http.headers { it.frameOptions { f -> f.disable() } }
    // ok: kotlin-spring-headers-off
    http.headers { it.frameOptions { f -> f.sameOrigin() } }
    http {
        // ruleid: kotlin-spring-headers-off
        headers { frameOptions { disable() } }
    }
}
