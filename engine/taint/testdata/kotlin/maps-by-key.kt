package shop

import javax.servlet.http.HttpServletRequest

class Maps {
    fun put(request: HttpServletRequest) {
        val hosts = mutableMapOf<String, String>()
        hosts["near"] = "localhost"
        hosts["far"] = request.getParameter("host")
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts["near"])
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts["far"])
    }

    fun literal(request: HttpServletRequest) {
        val hosts = mapOf("near" to "localhost", "far" to request.getParameter("host"))
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts["near"])
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts.getValue("far"))
    }

    fun overwritten(request: HttpServletRequest) {
        val hosts = hashMapOf("far" to request.getParameter("host"))
        hosts["far"] = "localhost"
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts["far"])
    }

    fun unknownKey(request: HttpServletRequest, key: String) {
        val hosts = HashMap<String, String>()
        hosts.put(key, request.getParameter("host"))
        // todoruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts["near"])
        val fixed = mapOf("near" to "localhost")
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + fixed[request.getParameter("host")])
    }

    fun withDefault(request: HttpServletRequest) {
        val hosts = mapOf("near" to "localhost")
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + (hosts["far"] ?: request.getParameter("host")))
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts.getOrDefault("near", request.getParameter("host")))
    }

    fun entries(request: HttpServletRequest) {
        val hosts = mapOf("far" to request.getParameter("host"))
        for ((key, value) in hosts) {
            // ruleid: kotlin-command-injection
            Runtime.getRuntime().exec("/bin/ping $value")
            // ok: kotlin-command-injection
            Runtime.getRuntime().exec("/bin/ping $key")
        }
        for (e in hosts.entries) {
            // ruleid: kotlin-command-injection
            Runtime.getRuntime().exec("/bin/ping " + e.value)
        }
    }

    fun removed(request: HttpServletRequest) {
        val hosts = mutableMapOf("near" to "localhost", "far" to request.getParameter("host"))
        val far = hosts.remove("far")
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $far")
        for (host in hosts.values) {
            // ok: kotlin-command-injection
            Runtime.getRuntime().exec("/bin/ping $host")
        }
    }

    fun pairs(request: HttpServletRequest) {
        val pair = Pair("localhost", request.getParameter("host"))
        // todook: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + pair.first)
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + pair.second)
    }
}
