package shop

import javax.servlet.http.HttpServletRequest

class Refused(message: String, val reason: String) : RuntimeException(message)

class Exceptions {
    fun caught(request: HttpServletRequest) {
        var host = "localhost"
        try {
            host = request.getParameter("host")
            request.getParameter("port").toInt()
        } catch (e: NumberFormatException) {
            // ruleid: kotlin-command-injection
            Runtime.getRuntime().exec("/bin/ping $host")
        }
    }

    fun expression(request: HttpServletRequest) {
        val a = try {
            request.getParameter("host").toInt().toString()
        } catch (e: NumberFormatException) {
            "localhost"
        }
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $a")
        val host = request.getParameter("host")
        val b = try {
            host.toInt().toString()
        } catch (e: NumberFormatException) {
            host
        }
        // todoruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $b")
    }

    fun last(request: HttpServletRequest) {
        var host = request.getParameter("host")
        try {
            println("begin")
        } finally {
            host = "localhost"
        }
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $host")
    }

    fun thrownAway(request: HttpServletRequest) {
        val host = request.getParameter("host")
        if (host != "localhost") {
            throw IllegalArgumentException("unknown host")
        }
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $host")
    }

    fun orThrow(request: HttpServletRequest) {
        val host = request.getParameter("host") ?: throw IllegalArgumentException("no host")
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $host")
        val fixed = "localhost" ?: throw IllegalArgumentException("no host")
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $fixed")
    }

    fun carried(request: HttpServletRequest) {
        try {
            throw Refused("refused", request.getParameter("host"))
        } catch (e: Refused) {
            // ruleid: kotlin-command-injection
            Runtime.getRuntime().exec("/bin/ping ${e.reason}")
        }
        try {
            throw Refused("refused", "localhost")
        } catch (e: Refused) {
            // ok: kotlin-command-injection
            Runtime.getRuntime().exec("/bin/ping ${e.reason}")
        }
    }

    fun required(request: HttpServletRequest) {
        val host = request.getParameter("host")
        require(host == "alpha" || host == "beta")
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $host")
    }

    fun requiredNot(request: HttpServletRequest) {
        val host = request.getParameter("host")
        require(host != "alpha")
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $host")
    }
}
