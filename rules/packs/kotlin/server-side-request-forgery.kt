package shop

import org.springframework.web.bind.annotation.*
import java.net.URL
import okhttp3.Request
import org.springframework.web.client.RestTemplate

@RestController
class Preview(private val rest: RestTemplate) {
    private val hosts = setOf("a.example", "b.example")

    @GetMapping("/preview")
    fun get(@RequestParam url: String, @RequestParam host: String): Any? {
        // ruleid: kotlin-server-side-request-forgery
        val a = URL(url).openStream()
        // ruleid: kotlin-server-side-request-forgery
        val b = rest.getForObject("http://$host/status", String::class.java)
        // ruleid: kotlin-server-side-request-forgery
        val c = Request.Builder().url(url).build()
        // ok: kotlin-server-side-request-forgery
        val d = rest.getForObject("https://api.example/items/$url", String::class.java)
        if (host in hosts) {
            // ok: kotlin-server-side-request-forgery
            return rest.getForObject("https://$host/", String::class.java)
        }
        return null
    }
}
