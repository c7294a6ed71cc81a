package shop;

import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

class Cors {
    private static final Set<String> KNOWN = Set.of("https://shop.example");

    void add(HttpServletRequest request, HttpServletResponse response) {
        String origin = request.getHeader("Origin");
        // ruleid: java-cors-origin-reflected
        response.setHeader("Access-Control-Allow-Origin", origin);
        if (KNOWN.contains(origin)) {
            // ok: java-cors-origin-reflected
            response.setHeader("Access-Control-Allow-Origin", origin);
        }
        // ok: java-cors-origin-reflected
        response.setHeader("Access-Control-Allow-Origin", "https://shop.example");
    }
}
