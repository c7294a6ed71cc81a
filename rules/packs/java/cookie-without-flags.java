package shop;

import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletResponse;

class Login {
    void login(HttpServletResponse response, String id) {
        Cookie cookie = new Cookie("session", id);
        cookie.setPath("/");
        // ruleid: java-cookie-without-flags
        response.addCookie(cookie);
    }

    void safe(HttpServletResponse response, String id) {
        Cookie cookie = new Cookie("session", id);
        cookie.setHttpOnly(true);
        cookie.setSecure(true);
        // ok: java-cookie-without-flags
        response.addCookie(cookie);
    }

    void theme(HttpServletResponse response, String name) {
        Cookie cookie = new Cookie("theme", name);
        // ok: java-cookie-without-flags
        response.addCookie(cookie);
    }
}
