package shop;

import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;

class Cors {
    void add(CorsRegistry registry, CorsConfiguration configuration) {
        // ruleid: java-spring-cors-any-origin
        registry.addMapping("/api/**").allowedOrigins("*");
        // ruleid: java-spring-cors-any-origin
        configuration.addAllowedOrigin("*");
        // ruleid: java-spring-cors-any-origin
        configuration.setAllowedOriginPatterns(List.of("*"));
        // ok: java-spring-cors-any-origin
        registry.addMapping("/api/**").allowedOrigins("https://shop.example");
        // ok: java-spring-cors-any-origin
        configuration.addAllowedOrigin("https://shop.example");
        // ok: java-spring-cors-any-origin
        configuration.addAllowedHeader("*");
    }

    // ruleid: java-spring-cors-any-origin
    @CrossOrigin(origins = "*")
    @GetMapping("/a")
    String a() { return ""; }

    // ruleid: java-spring-cors-any-origin
    @CrossOrigin
    @GetMapping("/c")
    String c() { return ""; }

    // ok: java-spring-cors-any-origin
    @CrossOrigin(origins = "https://shop.example")
    @GetMapping("/b")
    String b() { return ""; }
}
