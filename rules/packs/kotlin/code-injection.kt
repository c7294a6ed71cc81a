package shop

import javax.script.ScriptEngineManager
import org.springframework.web.bind.annotation.*

class Formulas {
    private val scripts = ScriptEngineManager().getEngineByName("js")

    @GetMapping("/sum")
    fun sum(@RequestParam formula: String): Any? {
        val local = ScriptEngineManager().getEngineByName("js")
        // ruleid: kotlin-code-injection
        return local.eval("price * " + formula)
    }

    @GetMapping("/fixed")
    fun fixed(@RequestParam factor: Int): Any? {
        val local = ScriptEngineManager().getEngineByName("js")
        // ok: kotlin-code-injection
        local.eval("1 + 1")
        // ok: kotlin-code-injection
        return local.eval("2 * " + factor)
    }
}
