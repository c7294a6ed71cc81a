package shop

import org.http4k.core.Request
import org.http4k.core.Response
import org.http4k.core.Status
import org.springframework.web.bind.annotation.*
import io.ktor.http.ContentType
import io.ktor.server.application.*
import io.ktor.server.response.*
import io.ktor.server.routing.*
import org.springframework.web.util.HtmlUtils

@RestController
class Hello {
    @GetMapping("/hello")
    fun hello(@RequestParam name: String): String {
        // ruleid: kotlin-cross-site-scripting
        return "<h1>$name</h1>"
    }

    @GetMapping("/safe")
    fun safe(@RequestParam name: String, @RequestParam n: Int): String {
        // ok: kotlin-cross-site-scripting
        return "<h1>" + HtmlUtils.htmlEscape(name) + n + "</h1>"
    }
}

fun Application.module() {
    routing {
        get("/hello") {
            val name = call.parameters["name"]
            // ruleid: kotlin-cross-site-scripting
            call.respondText("<h1>$name</h1>", ContentType.Text.Html)
            // ok: kotlin-cross-site-scripting
            call.respondText("hello $name", ContentType.Text.Plain)
        }
    }
}

class NoteActivity : android.app.Activity() {
    fun show(view: android.webkit.WebView) {
        val note = intent.getStringExtra("note")
        // ruleid: kotlin-cross-site-scripting
        view.loadData("<p>" + note, "text/html", "UTF-8")
        // ok: kotlin-cross-site-scripting
        view.loadData("<p>" + android.text.TextUtils.htmlEncode(note), "text/html", "UTF-8")
        // ok: kotlin-cross-site-scripting
        view.loadData("<p>none", "text/html", "UTF-8")
    }
}

fun greeting(request: Request): Response {
    if (request.query("plain") != null) {
        // ok: kotlin-cross-site-scripting
        return Response(Status.OK).body("hello " + request.query("name"))
    }
    // ruleid: kotlin-cross-site-scripting
    return Response(Status.OK).body("<h1>" + request.query("name") + "</h1>")
}
