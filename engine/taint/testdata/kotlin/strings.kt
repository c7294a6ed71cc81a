package shop

import javax.servlet.http.HttpServletRequest

class Strings {
    fun templates(request: HttpServletRequest) {
        val host = request.getParameter("host")
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $host")
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping ${host.trim().lowercase()}")
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping ${host.length}")
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping ${"alpha"}")
    }

    fun concatenated(request: HttpServletRequest) {
        var command = "/bin/ping "
        command += request.getParameter("host")
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec(command)
        var fixed = "/bin/ping -c "
        fixed += request.getParameter("host").toInt()
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec(fixed)
    }

    fun formatted(request: HttpServletRequest) {
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping %s".format(request.getParameter("host")))
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec(String.format("/bin/ping %s", request.getParameter("host")))
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping -c %d".format(request.getParameter("host").toInt()))
    }

    fun built(request: HttpServletRequest) {
        val sb = StringBuilder()
        sb.append("/bin/ping ").append(request.getParameter("host")).append(" -q")
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec(sb.toString())
        sb.setLength(0)
        sb.append("/bin/ping localhost")
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec(sb.toString())
    }

    fun buildString(request: HttpServletRequest) {
        val a = buildString {
            append("/bin/ping ")
            append(request.getParameter("host"))
        }
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec(a)
        val b = buildString { append("/bin/ping localhost") }
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec(b)
    }

    fun joined(request: HttpServletRequest) {
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec(listOf("/bin/ping", request.getParameter("host")).joinToString(" "))
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec(listOf("/bin/ping", "localhost").joinToString(" "))
    }

    fun parts(request: HttpServletRequest) {
        val host = request.getParameter("host")
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host.substring(1))
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host.split(",")[0])
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host.substringBefore("/").plus("x"))
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + "alpha,beta".split(",")[0])
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host.isEmpty())
    }

    fun raw(request: HttpServletRequest) {
        val command = """/bin/ping
            |  ${request.getParameter("host")}""".trimMargin()
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec(command)
        val fixed = """/bin/ping
            |  localhost""".trimMargin()
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec(fixed)
    }
}
