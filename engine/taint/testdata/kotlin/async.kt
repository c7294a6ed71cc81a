package shop

import javax.servlet.http.HttpServletRequest
import kotlinx.coroutines.*
import kotlinx.coroutines.flow.flow

class Async {
    private suspend fun read(request: HttpServletRequest): String {
        delay(1)
        return request.getParameter("host")
    }

    private suspend fun fixed(request: HttpServletRequest): String {
        delay(1)
        return "localhost"
    }

    suspend fun suspended(request: HttpServletRequest) {
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + read(request))
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + fixed(request))
    }

    suspend fun deferred(request: HttpServletRequest) = coroutineScope {
        val a = async { read(request) }
        val b = async { "localhost" }
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + a.await())
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + b.await())
    }

    fun launched(request: HttpServletRequest) {
        val host = request.getParameter("host")
        GlobalScope.launch {
            // ruleid: kotlin-command-injection
            Runtime.getRuntime().exec("/bin/ping $host")
            // ok: kotlin-command-injection
            Runtime.getRuntime().exec("/bin/ping localhost")
        }
    }

    suspend fun context(request: HttpServletRequest) {
        val a = withContext(Dispatchers.IO) { request.getParameter("host") }
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $a")
        val b = withContext(Dispatchers.IO) { "localhost" }
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $b")
    }

    fun sequences(request: HttpServletRequest) {
        val a = sequence {
            yield(request.getParameter("host"))
        }
        for (s in a) {
            // todoruleid: kotlin-command-injection
            Runtime.getRuntime().exec("/bin/ping $s")
        }
        val b = sequence { yield("localhost") }
        for (s in b) {
            // ok: kotlin-command-injection
            Runtime.getRuntime().exec("/bin/ping $s")
        }
    }
}
