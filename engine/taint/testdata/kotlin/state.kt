package shop

import javax.servlet.http.HttpServletRequest

private var lastHost = "localhost"

object Context {
    var user = ""
    var mode = ""
}

class State {
    private var host = ""
    private var place = "localhost"
    private lateinit var never: String

    fun keep(request: HttpServletRequest) {
        host = request.getParameter("host")
        place = "127.0.0.1"
        lastHost = request.getParameter("host")
    }

    fun use() {
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $host")
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $place")
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $never")
    }

    fun useTop() {
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $lastHost")
    }

    fun set(request: HttpServletRequest) {
        Context.user = request.getParameter("host")
        Context.mode = "fast"
    }

    fun get() {
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/id ${Context.user}")
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/id ${Context.mode}")
    }

    fun companion(request: HttpServletRequest) {
        current = request.getParameter("host")
    }

    fun useCompanion() {
        // todoruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $current")
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $DEFAULT")
    }

    companion object {
        var current = ""
        const val DEFAULT = "localhost"
    }

    fun lazily(request: HttpServletRequest) {
        val a by lazy { request.getParameter("host") }
        // todoruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $a")
        val b by lazy { "localhost" }
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $b")
    }
}
