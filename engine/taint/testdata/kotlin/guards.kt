package shop

import javax.servlet.http.HttpServletRequest

private val HOSTS = setOf("alpha", "beta")
private val NAME = Regex("[a-z0-9]+")

private fun known(s: String) = s in HOSTS

class Guards {
    fun allowList(request: HttpServletRequest) {
        val host = request.getParameter("host")
        if (host in HOSTS) {
            // ok: kotlin-command-injection
            Runtime.getRuntime().exec("/bin/ping $host")
        } else {
            // ruleid: kotlin-command-injection
            Runtime.getRuntime().exec("/bin/ping $host")
        }
    }

    fun refused(request: HttpServletRequest) {
        val host = request.getParameter("host")
        if (host !in listOf("alpha", "beta")) return
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $host")
    }

    fun contains(request: HttpServletRequest) {
        val host = request.getParameter("host")
        if (!HOSTS.contains(host)) {
            println("unknown host")
        }
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $host")
    }

    fun regex(request: HttpServletRequest) {
        val host = request.getParameter("host")
        if (NAME.matches(host)) {
            // ok: kotlin-command-injection
            Runtime.getRuntime().exec("/bin/ping $host")
        }
        if (Regex(".+").matches(host)) {
            // todoruleid: kotlin-command-injection
            Runtime.getRuntime().exec("/bin/ping $host")
        }
        if (host.matches("[a-z]+".toRegex())) {
            // todook: kotlin-command-injection
            Runtime.getRuntime().exec("/bin/ping $host")
        }
    }

    fun equal(request: HttpServletRequest) {
        val host = request.getParameter("host")
        if (host == "alpha" || host == "beta") {
            // ok: kotlin-command-injection
            Runtime.getRuntime().exec("/bin/ping $host")
        }
        if (host != "alpha") {
            // ruleid: kotlin-command-injection
            Runtime.getRuntime().exec("/bin/ping $host")
        }
    }

    fun helper(request: HttpServletRequest) {
        val host = request.getParameter("host")
        if (!known(host)) return
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $host")
    }

    fun combined(request: HttpServletRequest, force: Boolean) {
        val host = request.getParameter("host")
        if (host.isNotEmpty() && host in HOSTS) {
            // ok: kotlin-command-injection
            Runtime.getRuntime().exec("/bin/ping $host")
        }
        if (force || host in HOSTS) {
            // ruleid: kotlin-command-injection
            Runtime.getRuntime().exec("/bin/ping $host")
        }
    }

    fun taken(request: HttpServletRequest) {
        val a = request.getParameter("host").takeIf { it in HOSTS } ?: "localhost"
        // todook: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $a")
        val b = request.getParameter("host").takeIf { it.isNotEmpty() } ?: "localhost"
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $b")
    }

    fun enumerated(request: HttpServletRequest) {
        val kind = Kind.valueOf(request.getParameter("host"))
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/show ${kind.name}")
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/show " + request.getParameter("host"))
    }
}

enum class Kind { SMALL, LARGE }
