package shop

import org.springframework.web.bind.annotation.*

class Exports {
    @GetMapping("/export")
    fun export(@RequestParam format: String): Any? {
        // ruleid: kotlin-class-named-by-request
        Class.forName("shop." + format)
        if (format in setOf("Csv", "Pdf")) {
            // ok: kotlin-class-named-by-request
            Class.forName("shop." + format)
        }
        // ok: kotlin-class-named-by-request
        return Class.forName("shop.Csv")
    }
}
