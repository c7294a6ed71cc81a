package shop

import java.util.logging.Logger
import javax.servlet.http.HttpServlet
import javax.servlet.http.HttpServletRequest
import javax.servlet.http.HttpServletResponse

class Sessions : HttpServlet() {
    private val log = Logger.getLogger("shop")

    override fun doGet(request: HttpServletRequest, response: HttpServletResponse) {
        val password = request.getParameter("password")
        // ruleid: kotlin-secret-reaches-log
        log.info("log-in with " + password)
        // ruleid: kotlin-secret-reaches-log
        println("typed $password")
        // ok: kotlin-secret-reaches-log
        log.info("length " + password.length)
        // ok: kotlin-secret-reaches-log
        log.info("path " + System.getenv("PATH"))
        // ruleid: kotlin-secret-reaches-log
        log.info("key " + System.getenv("API_KEY"))
    }
}
