package shop

import io.ktor.server.application.*
import io.ktor.server.response.*

suspend fun answer(call: ApplicationCall, cause: Throwable) {
    // ruleid: kotlin-ktor-error-sent-to-client
    call.respondText(cause.stackTraceToString(), status = HttpStatusCode.InternalServerError)
    // ruleid: kotlin-ktor-error-sent-to-client
    call.respond(HttpStatusCode.InternalServerError, cause.stackTraceToString())
    // ok: kotlin-ktor-error-sent-to-client
    logger.error(cause.stackTraceToString())
    // ok: kotlin-ktor-error-sent-to-client
    call.respond(HttpStatusCode.InternalServerError, "error")
}
