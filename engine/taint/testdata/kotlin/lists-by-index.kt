package shop

import javax.servlet.http.HttpServletRequest

class Lists {
    fun added(request: HttpServletRequest) {
        val hosts = mutableListOf<String>()
        hosts.add("localhost")
        hosts.add(request.getParameter("host"))
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts[0])
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts[1])
    }

    fun operators(request: HttpServletRequest) {
        val hosts = mutableListOf("localhost")
        hosts += request.getParameter("host")
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts[0])
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts[1])
    }

    fun shifted(request: HttpServletRequest) {
        val hosts = mutableListOf("localhost", request.getParameter("host"), "beta")
        hosts.removeAt(0)
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts[0])
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts[1])
    }

    fun replaced(request: HttpServletRequest) {
        val hosts = arrayListOf(request.getParameter("host"))
        hosts[0] = "localhost"
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts[0])
    }

    fun literals(request: HttpServletRequest) {
        val hosts = listOf(request.getParameter("host"), "localhost")
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts[0])
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts.get(1))
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts.first())
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts.last())
    }

    fun arrays(request: HttpServletRequest) {
        val words = arrayOf("localhost", "beta")
        words[1] = request.getParameter("host")
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + words[0])
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + words[1])
    }

    fun destructured(request: HttpServletRequest) {
        val (a, b) = listOf("localhost", request.getParameter("host"))
        // todook: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $a")
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $b")
    }

    fun unknownIndex(request: HttpServletRequest, i: Int) {
        val hosts = listOf("localhost", request.getParameter("host"))
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts[i])
        val fixed = listOf("localhost", "beta")
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + fixed[i])
    }
}
