package shop

import javax.servlet.http.HttpServletRequest

private fun apply(f: (String) -> String, s: String) = f(s)

private fun upper(s: String) = s.uppercase()

private fun fixed(s: String) = "localhost"

private inline fun each(list: List<String>, f: (String) -> Unit) {
    for (s in list) f(s)
}

class Closures {
    fun lambda(request: HttpServletRequest) {
        val same = { s: String -> s.trim() }
        val constant: (String) -> String = { "localhost" }
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec(same(request.getParameter("host")))
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec(constant(request.getParameter("host")))
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec(same.invoke(request.getParameter("host")))
    }

    fun captured(request: HttpServletRequest) {
        val host = request.getParameter("host")
        val a = { host }
        val b = { "localhost" }
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec(a())
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec(b())
    }

    fun passed(request: HttpServletRequest) {
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec(apply({ s -> s + "!" }, request.getParameter("host")))
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec(apply({ s -> "localhost" }, request.getParameter("host")))
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec(apply({ it + "!" }, request.getParameter("host")))
    }

    fun references(request: HttpServletRequest) {
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec(apply(::upper, request.getParameter("host")))
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec(apply(::fixed, request.getParameter("host")))
    }

    fun trailing(request: HttpServletRequest) {
        each(listOf(request.getParameter("host"))) { s ->
            // ruleid: kotlin-command-injection
            Runtime.getRuntime().exec("/bin/ping $s")
        }
        each(listOf("localhost")) { s ->
            // ok: kotlin-command-injection
            Runtime.getRuntime().exec("/bin/ping $s")
        }
    }

    fun scopes(request: HttpServletRequest) {
        request.getParameter("host")?.let {
            // ruleid: kotlin-command-injection
            Runtime.getRuntime().exec("/bin/ping $it")
        }
        "localhost".let {
            // ok: kotlin-command-injection
            Runtime.getRuntime().exec("/bin/ping $it")
        }
        val target = request.getParameter("host").let { "localhost" }
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $target")
        val other = request.getParameter("host").run { trim() }
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $other")
        with(request.getParameter("host")) {
            // todoruleid: kotlin-command-injection
            Runtime.getRuntime().exec("/bin/ping $this")
        }
        request.getParameter("host").also {
            // ruleid: kotlin-command-injection
            Runtime.getRuntime().exec("/bin/ping $it")
        }
    }

    fun mapped(request: HttpServletRequest) {
        val a = listOf(request.getParameter("host")).map { it.trim() }
        val b = listOf(request.getParameter("host")).map { "localhost" }
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + a[0])
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + b[0])
    }

    fun stored(request: HttpServletRequest) {
        var last = "localhost"
        val set = { s: String -> last = s }
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping localhost")
        set(request.getParameter("host"))
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $last")
    }
}

class Place {
    var host: String = ""
    var tag: String = "none"
}

class Scopes {
    fun onObjects(request: HttpServletRequest) {
        val place = Place().apply {
            host = request.getParameter("host")
            tag = "fixed"
        }
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + place.host)
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + place.tag)
        val text = StringBuilder("/bin/ping ")
        with(text) { append(request.getParameter("host")) }
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec(text.toString())
        val names = mutableListOf("localhost").apply { add(request.getParameter("host")) }
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + names[1])
    }

    fun built(request: HttpServletRequest) {
        val bad = buildString {
            append("/bin/ping ")
            append(request.getParameter("host"))
        }
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec(bad)
        val good = buildString { append("/bin/ping localhost") }
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec(good)
    }

    fun referred(request: HttpServletRequest) {
        val hosts = request.getParameter("hosts").split(",").map(String::trim)
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts[0])
    }

    fun taken(request: HttpServletRequest) {
        val known = request.getParameter("host").takeIf { it in listOf("a", "b") }
        // todook: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $known")
        val short = request.getParameter("host").takeIf { it.length < 9 }
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $short")
    }

    fun evaluated(request: HttpServletRequest): Process {
        val exec = Runtime.getRuntime()
        // ruleid: kotlin-command-injection
        return exec.exec("/bin/ping " + request.getParameter("host"))
    }
}
