package shop

import javax.servlet.http.HttpServletRequest

private fun same(s: String) = s

private fun second(a: String, b: String): String {
    return b
}

private fun fixed(s: String): String = "localhost"

private fun enabled() = false

private fun guarded(s: String?): String {
    if (s == null) return "localhost"
    return s
}

private fun repeated(s: String, n: Int): String = if (n <= 0) s else repeated(s, n - 1)

private fun joined(vararg words: String) = words.joinToString(" ")

private fun withDefault(host: String, place: String = "localhost") = place

private fun String.decorated() = "/bin/ping $this"

private fun String.ignored() = "/bin/ping localhost"

class Calls {
    fun identity(request: HttpServletRequest) {
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec(same(request.getParameter("host")))
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec(same("localhost"))
    }

    fun positions(request: HttpServletRequest) {
        val host = request.getParameter("host")
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec(second("localhost", host))
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec(second(host, "localhost"))
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec(second(b = "localhost", a = host))
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec(second(b = host, a = "localhost"))
    }

    fun constants(request: HttpServletRequest) {
        val host = request.getParameter("host")
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec(fixed(host))
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec(if (enabled()) host else "localhost")
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec(if (enabled()) "localhost" else host)
    }

    fun earlyReturn(request: HttpServletRequest) {
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec(guarded(request.getParameter("host")))
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec(guarded("alpha"))
    }

    fun recursion(request: HttpServletRequest) {
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec(repeated(request.getParameter("host"), 3))
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec(repeated("alpha", 3))
    }

    fun variadic(request: HttpServletRequest) {
        // todoruleid: kotlin-command-injection
        Runtime.getRuntime().exec(joined("/bin/ping", request.getParameter("host")))
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec(joined("/bin/ping", "alpha"))
    }

    fun defaults(request: HttpServletRequest) {
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec(withDefault(request.getParameter("host")))
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec(withDefault("localhost", request.getParameter("host")))
    }

    fun extensions(request: HttpServletRequest) {
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec(request.getParameter("host").decorated())
        // todook: kotlin-command-injection
        Runtime.getRuntime().exec(request.getParameter("host").ignored())
    }

    fun local(request: HttpServletRequest) {
        fun inner(s: String): String = s.trim()
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec(inner(request.getParameter("host")))
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec(inner("alpha"))
    }
}
