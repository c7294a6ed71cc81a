package shop

import javax.servlet.http.HttpServletRequest

class Loops {
    fun values(request: HttpServletRequest) {
        for (host in request.getParameterValues("host")) {
            // ruleid: kotlin-command-injection
            Runtime.getRuntime().exec("/bin/ping $host")
        }
        for (host in arrayOf("alpha", "beta")) {
            // ok: kotlin-command-injection
            Runtime.getRuntime().exec("/bin/ping $host")
        }
    }

    fun forEach(request: HttpServletRequest) {
        request.getParameterValues("host").forEach {
            // todoruleid: kotlin-command-injection
            Runtime.getRuntime().exec("/bin/ping $it")
        }
        listOf("alpha", "beta").forEach {
            // ok: kotlin-command-injection
            Runtime.getRuntime().exec("/bin/ping $it")
        }
    }

    fun collected(request: HttpServletRequest) {
        val sb = StringBuilder()
        var n = 0
        for (i in 0 until 3) {
            sb.append(request.getParameter("p$i"))
            n += request.getParameter("p$i").length
        }
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $sb")
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping -c $n")
    }

    fun carried(request: HttpServletRequest) {
        var previous = "localhost"
        var current = "localhost"
        while (request.getParameter("more") != null) {
            // ruleid: kotlin-command-injection
            Runtime.getRuntime().exec("/bin/ping $previous")
            previous = current
            current = request.getParameter("host")
        }
    }

    fun indexed(request: HttpServletRequest) {
        for ((i, host) in listOf(request.getParameter("host")).withIndex()) {
            // ruleid: kotlin-command-injection
            Runtime.getRuntime().exec("/bin/ping $host")
            // ok: kotlin-command-injection
            Runtime.getRuntime().exec("/bin/ping -c $i")
        }
    }

    fun chained(request: HttpServletRequest) {
        val hosts = listOf(request.getParameter("host"), "alpha").filter { it.isNotEmpty() }.map { it.trim() }.sorted()
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts.joinToString(" "))
        val fixed = listOf("beta", "alpha").filter { it.isNotEmpty() }.map { it.trim() }.sorted()
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + fixed.joinToString(" "))
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping -c " + hosts.size)
    }

    fun folded(request: HttpServletRequest) {
        val a = listOf(request.getParameter("host"), "alpha").fold("") { acc, s -> acc + s }
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $a")
        val b = listOf("beta", "alpha").reduce { acc, s -> acc + s }
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $b")
    }

    fun spread(request: HttpServletRequest) {
        val words = arrayOf("-c", request.getParameter("host"))
        val all = listOf("/bin/ping", *words)
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec(all.joinToString(" "))
        val fixed = listOf("/bin/ping", *arrayOf("localhost"))
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec(fixed.joinToString(" "))
    }
}
