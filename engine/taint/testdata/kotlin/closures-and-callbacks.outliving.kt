import io.ktor.server.application.*
import io.ktor.server.routing.*

// What a function makes is called after it has returned.
fun runner(prefix: String): (String) -> Unit = { text ->
    // ruleid: kotlin-command-injection
    Runtime.getRuntime().exec(arrayOf("sh", "-c", prefix + text))
}

fun careful(prefix: String): (String) -> Unit = { text ->
    // ok: kotlin-command-injection
    Runtime.getRuntime().exec(arrayOf("sh", "-c", prefix + text.toInt()))
}

fun Application.outliving() {
    routing {
        get("/wc") {
            runner("wc ")(call.parameters["file"]!!)
            careful("wc ")(call.parameters["file"]!!)
        }
    }
}
