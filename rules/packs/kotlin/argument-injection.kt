package shop

import org.springframework.web.bind.annotation.*

class Repositories {
    @GetMapping("/branches")
    fun list(@RequestParam repo: String) {
        // ruleid: kotlin-argument-injection
        ProcessBuilder("git", "clone", repo).start()
        // ok: kotlin-argument-injection
        ProcessBuilder("git", "clone", "--", repo).start()
        // ok: kotlin-argument-injection
        ProcessBuilder("git", "clone", "https://git.example/" + repo).start()
        // ok: kotlin-argument-injection
        ProcessBuilder("uptime").start()
    }
}
