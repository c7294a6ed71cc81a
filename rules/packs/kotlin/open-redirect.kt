package shop

import org.http4k.core.Request
import org.http4k.core.Response
import org.http4k.core.Status
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

fun moved(request: Request): Response {
    if (request.query("old") != null) {
        // ok: kotlin-open-redirect
        return Response(Status.FOUND).header("Location", "/orders/" + request.query("old"))
    }
    // ruleid: kotlin-open-redirect
    return Response(Status.FOUND).header("Location", request.query("next"))
}

@org.springframework.web.bind.annotation.RestController
class Moved {
    @org.springframework.web.bind.annotation.GetMapping("/moved")
    fun moved(@org.springframework.web.bind.annotation.RequestParam next: String): org.springframework.http.ResponseEntity<String> {
        val headers = org.springframework.http.HttpHeaders()
        // ok: kotlin-open-redirect
        headers.add("X-Next", next)
        // ruleid: kotlin-open-redirect
        headers.add("Location", next)
        return org.springframework.http.ResponseEntity(headers, org.springframework.http.HttpStatus.FOUND)
    }
}
