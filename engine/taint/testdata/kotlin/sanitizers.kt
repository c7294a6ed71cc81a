package shop

import javax.servlet.http.HttpServletRequest

class Sanitizers {
    fun numbers(request: HttpServletRequest) {
        val text = request.getParameter("host")
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping -c " + text.toInt())
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping -c " + text.toLongOrNull())
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping -c " + Integer.parseInt(text))
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping -c $text")
    }

    fun otherWeakness(request: HttpServletRequest) {
        val name = org.owasp.encoder.Encode.forHtml(request.getParameter("host"))
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $name")
    }

    fun afterwards(request: HttpServletRequest) {
        val text = request.getParameter("host")
        text.toInt()
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $text")
    }

    fun removed(request: HttpServletRequest) {
        val a = request.getParameter("host").replace(Regex("[^a-z0-9]"), "")
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $a")
        val b = request.getParameter("host").replace(Regex("[a-z]"), "")
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $b")
    }

    fun wrapped(request: HttpServletRequest) {
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + cleaned(request.getParameter("host")))
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + cleaned(request.getParameter("host")) + request.getParameter("more"))
    }

    private fun cleaned(s: String) = s.toIntOrNull()?.toString() ?: "0"

    fun identifiers(request: HttpServletRequest) {
        val id = java.util.UUID.fromString(request.getParameter("host"))
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/show $id")
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/show ${request.getParameter("host")}")
    }
}
