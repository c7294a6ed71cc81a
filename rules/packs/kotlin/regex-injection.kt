package shop

import org.springframework.web.bind.annotation.*

class Search {
    @GetMapping("/search")
    fun find(@RequestParam q: String): Boolean {
        // ruleid: kotlin-regex-injection
        val found = Regex("^" + q).containsMatchIn(text)
        // ok: kotlin-regex-injection
        Regex(Regex.escape(q)).containsMatchIn(text)
        // ok: kotlin-regex-injection
        return Regex("[a-z]+").matches(q)
    }
}
