package shop

import javax.servlet.http.HttpServletRequest

class Switches {
    fun constantCase(request: HttpServletRequest) {
        val host = request.getParameter("host")
        val target = when ("ABC"[1]) {
            'A' -> host
            'B' -> "localhost"
            else -> host
        }
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $target")
    }

    fun constantCaseTainted(request: HttpServletRequest) {
        val host = request.getParameter("host")
        val target = when ("ABC"[2]) {
            'A' -> "localhost"
            'B', 'C' -> host
            else -> "127.0.0.1"
        }
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $target")
    }

    fun unknownCase(request: HttpServletRequest, mode: Int) {
        var target = "localhost"
        when (mode) {
            1 -> target = "alpha"
            2 -> target = request.getParameter("host")
        }
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $target")
    }

    fun chosen(request: HttpServletRequest) {
        val target = when (request.getParameter("host")) {
            "a" -> "alpha"
            "b", "c" -> "beta"
            else -> "localhost"
        }
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $target")
    }

    fun narrowed(request: HttpServletRequest) {
        when (val host = request.getParameter("host")) {
            "alpha", "beta" -> {
                // ok: kotlin-command-injection
                Runtime.getRuntime().exec("/bin/ping $host")
            }
            else -> {
                // ruleid: kotlin-command-injection
                Runtime.getRuntime().exec("/bin/ping $host")
            }
        }
    }

    fun withoutSubject(request: HttpServletRequest, n: Int) {
        val host = request.getParameter("host")
        val target = when {
            n > 3 -> "alpha"
            host == "beta" -> host
            else -> "localhost"
        }
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $target")
        val other = when {
            n > 3 -> "alpha"
            else -> host
        }
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $other")
    }

    fun typed(request: HttpServletRequest) {
        val value: Any = request.getParameter("host")
        when (value) {
            is Int -> {
                // ok: kotlin-command-injection
                Runtime.getRuntime().exec("/bin/ping -c $value")
            }
            is String -> {
                // ruleid: kotlin-command-injection
                Runtime.getRuntime().exec("/bin/ping $value")
            }
        }
    }
}
