package shop

import javax.servlet.http.HttpServletRequest
import org.slf4j.LoggerFactory

class Login {
    private val log = LoggerFactory.getLogger("login")

    fun run(request: HttpServletRequest) {
        val user = request.getParameter("user")
        // ruleid: kotlin-log-injection
        log.info("log-in of {}", user)
        // ruleid: kotlin-log-injection
        log.warn("refused $user")
        // ok: kotlin-log-injection
        log.info("log-in with ${user.length} characters")
        // ok: kotlin-log-injection
        log.info("log-in")
    }
}
