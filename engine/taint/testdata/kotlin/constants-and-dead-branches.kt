package shop

import javax.servlet.http.HttpServletRequest

private const val LEGACY = false
private const val LIMIT = 4

class Constants {
    fun plain(request: HttpServletRequest) {
        val name = request.getParameter("host")
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $name")
    }

    fun replaced(request: HttpServletRequest) {
        var name = request.getParameter("host")
        name = "localhost"
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $name")
    }

    fun neverTaken(request: HttpServletRequest) {
        var host = "localhost"
        if (LEGACY) {
            host = request.getParameter("host")
        }
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $host")
    }

    fun alwaysTaken(request: HttpServletRequest) {
        var host = "localhost"
        if (!LEGACY && LIMIT > 3) host = request.getParameter("host")
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $host")
    }

    fun expression(request: HttpServletRequest) {
        val n = 106
        val a = if (7 * 18 + n > 200) "localhost" else request.getParameter("host")
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $a")
        val b = if (7 * 18 + n > 300) "localhost" else request.getParameter("host")
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $b")
    }

    fun text(request: HttpServletRequest) {
        val mode = "strict"
        var host = request.getParameter("host")
        if (mode == "strict" && mode.length == 6) {
            host = "localhost"
        }
        // todook: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $host")
    }

    fun afterReturn(request: HttpServletRequest) {
        val host = request.getParameter("host")
        if (!LEGACY) return
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $host")
    }

    fun elvis(request: HttpServletRequest) {
        val host = request.getParameter("host") ?: "localhost"
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $host")
        val nothing: String? = null
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping ${nothing ?: "localhost"}")
    }
}
