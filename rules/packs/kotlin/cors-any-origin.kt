package shop

import io.ktor.server.application.install
import io.ktor.server.plugins.cors.routing.CORS

fun Application.module() {
    install(CORS) {
        // ruleid: kotlin-cors-any-origin
        anyHost()
        // ok: kotlin-cors-any-origin
        allowHost("shop.example", schemes = listOf("https"))
        // ok: kotlin-cors-any-origin
        allowHeader("*")
    }
}

fun configure(registry: CorsRegistry) {
    // ruleid: kotlin-cors-any-origin
    registry.addMapping("/api/**").allowedOrigins("*")
    // ok: kotlin-cors-any-origin
    registry.addMapping("/api/**").allowedOrigins("https://shop.example")
}
