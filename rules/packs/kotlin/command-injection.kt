package shop

import org.springframework.web.bind.annotation.*

@RestController
class Ping {
    @GetMapping("/ping")
    fun run(@RequestParam host: String, @RequestParam count: Int) {
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("ping -c 1 $host")
        // ruleid: kotlin-command-injection
        ProcessBuilder("sh", "-c", "ping " + host).start()
        // ok: kotlin-command-injection
        ProcessBuilder("ping", "-c", "$count", "localhost").start()
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("uptime")
        if (host.matches(Regex("[a-z0-9.]+"))) {
            // ok: kotlin-command-injection
            ProcessBuilder("ping", "--", host).start()
        }
    }
}
