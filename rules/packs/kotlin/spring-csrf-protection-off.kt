package shop

import org.springframework.security.config.annotation.web.builders.HttpSecurity

fun configure(http: HttpSecurity) {
    // ruleid: kotlin-spring-csrf-protection-off
    http.csrf { it.disable() }
    // ruleid: kotlin-spring-csrf-protection-off
    http.csrf().disable()
    // ok: kotlin-spring-csrf-protection-off
    http.csrf { it.ignoringRequestMatchers("/hooks/**") }
    // ok: kotlin-spring-csrf-protection-off
    http.cors { it.disable() }
}
