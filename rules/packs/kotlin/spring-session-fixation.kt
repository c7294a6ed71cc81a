package shop

import org.springframework.security.config.annotation.web.builders.HttpSecurity

fun chain(http: HttpSecurity) {
    // ruleid: kotlin-spring-session-fixation
    http.sessionManagement().sessionFixation().none()
    // ruleid: kotlin-spring-session-fixation
    http.sessionManagement { s -> s.sessionFixation { f -> f.none() } }
    // ok: kotlin-spring-session-fixation
    http.sessionManagement { s -> s.sessionFixation { f -> f.changeSessionId() } }
}
