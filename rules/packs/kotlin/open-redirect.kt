package shop

import io.ktor.server.application.*
import io.ktor.server.response.*
import io.ktor.server.routing.*
import javax.servlet.http.HttpServletRequest
import javax.servlet.http.HttpServletResponse

fun done(request: HttpServletRequest, response: HttpServletResponse) {
    val next = request.getParameter("next")
    // ruleid: kotlin-open-redirect
    response.sendRedirect(next)
    // ok: kotlin-open-redirect
    response.sendRedirect("/orders/$next")
}

fun Application.module() {
    routing {
        get("/go") {
            // ruleid: kotlin-open-redirect
            call.respondRedirect(call.parameters["next"]!!)
            // ok: kotlin-open-redirect
            call.respondRedirect("/orders/" + call.parameters["id"])
        }
    }
}
