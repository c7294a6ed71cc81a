package shop.web

import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RequestBody
import org.springframework.web.bind.annotation.RequestParam
import org.springframework.web.bind.annotation.RestController

data class LongForm(val first: String, val second: String, val third: String, val fourth: String, val fifth: String, val sixth: String, val seventh: String, val eighth: Int, val ninth: Int, val tenth: Int)

// What a class carries counts, however long it is, and so do all properties of its constructor.
@RestController
@Responses(value = [Response(code = "200", description = "The page was made."), Response(code = "400", description = "No name was given."), Response(code = "404", description = "There is no such page."), Response(code = "500", description = "Failed")])
class Described {
    @GetMapping("/hello")
    fun hello(@RequestParam name: String): String {
        // ok: kotlin-template-injection
        // ruleid: kotlin-cross-site-scripting
        return "<p>Hello $name"
    }

    @PostMapping("/form")
    fun form(@RequestBody form: LongForm): String {
        // ruleid: kotlin-cross-site-scripting
        return "<p>Hello " + form.second
    }

    @PostMapping("/number")
    fun number(@RequestBody form: LongForm): String {
        // ok: kotlin-cross-site-scripting
        return "<p>Number " + form.tenth
    }
}
