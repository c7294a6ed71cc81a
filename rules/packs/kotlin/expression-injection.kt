package shop

import org.springframework.expression.spel.standard.SpelExpressionParser
import org.springframework.web.bind.annotation.*

class Filters {
    @GetMapping("/find")
    fun find(@RequestParam filter: String): Any? {
        val parser = SpelExpressionParser()
        // ruleid: kotlin-expression-injection
        return parser.parseExpression("item." + filter).getValue()
    }

    @GetMapping("/safe")
    fun safe(@RequestParam name: String): Any? {
        val parser = SpelExpressionParser()
        context.setVariable("name", name)
        // ok: kotlin-expression-injection
        return parser.parseExpression("item.name == #name").getValue(context)
    }
}
