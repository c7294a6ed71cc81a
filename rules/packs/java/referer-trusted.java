package shop;

import javax.servlet.http.HttpServletRequest;

class Admin {
    void show(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        // ruleid: java-referer-trusted
        if (request.getHeader("X-Forwarded-For").equals("127.0.0.1")) {
            open();
        }
        // ruleid: java-referer-trusted
        boolean own = referer.startsWith("https://shop.example/");
        // ok: java-referer-trusted
        if (request.getHeader("Accept").contains("json")) {
            json();
        }
        // ok: java-referer-trusted
        if (request.isUserInRole("admin")) {
            open();
        }
    }
}
