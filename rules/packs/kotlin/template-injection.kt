package shop

import freemarker.template.Template
import org.springframework.web.bind.annotation.*

class Letters {
    @GetMapping("/letter")
    fun write(@RequestParam name: String) {
        // ruleid: kotlin-template-injection
        Template("letter", "Dear " + name, configuration)
        // ok: kotlin-template-injection
        Template("letter", "Dear \${name}", configuration)
    }
}
