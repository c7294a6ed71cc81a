package shop

import javax.xml.xpath.XPathFactory
import org.springframework.web.bind.annotation.*

class Users {
    @GetMapping("/user")
    fun find(@RequestParam name: String): Any? {
        val xpath = XPathFactory.newInstance().newXPath()
        // ruleid: kotlin-xpath-injection
        xpath.evaluate("//user[name='" + name + "']", doc)
        // ruleid: kotlin-xpath-injection
        xpath.compile("//user[@id='$name']")
        // ok: kotlin-xpath-injection
        xpath.evaluate("//user[@active='1']", doc)
        if (name.matches(Regex("[a-z]+"))) {
            // ok: kotlin-xpath-injection
            return xpath.evaluate("//user[name='$name']", doc)
        }
        return null
    }
}
