package shop

import io.ktor.server.sessions.Sessions
import io.ktor.server.sessions.cookie

fun Application.module() {
    install(Sessions) {
        cookie<UserSession>("session") {
            // ruleid: kotlin-ktor-cookie-without-flags
            cookie.httpOnly = false
            // ruleid: kotlin-ktor-cookie-without-flags
            cookie.secure = false
            // ok: kotlin-ktor-cookie-without-flags
            cookie.path = "/"
        }
        cookie<Cart>("cart") {
            // ok: kotlin-ktor-cookie-without-flags
            cookie.secure = true
        }
    }
}
