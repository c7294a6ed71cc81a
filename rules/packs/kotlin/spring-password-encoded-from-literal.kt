package shop

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder

class Accounts {
    private val passwordEncoder = BCryptPasswordEncoder(12)

    fun first(users: Users, typed: String) {
        // ruleid: kotlin-spring-password-encoded-from-literal
        users.put("admin", passwordEncoder.encode("winter-24"))
        // ruleid: kotlin-spring-password-encoded-from-literal
        users.put("root", BCryptPasswordEncoder().encode("winter-24"))
        // ok: kotlin-spring-password-encoded-from-literal
        users.put("guest", passwordEncoder.encode(typed))
    }
}
