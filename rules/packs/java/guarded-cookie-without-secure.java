package shop;

import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletResponse;

class Remembered {
    void remember(HttpServletResponse response, String token) {
        Cookie cookie = new Cookie("known", token);
        cookie.setMaxAge(60);
        cookie.setHttpOnly(true);
        // ruleid: java-guarded-cookie-without-secure
        response.addCookie(cookie);
    }

    void safe(HttpServletResponse response, String token) {
        Cookie cookie = new Cookie("known", token);
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        // ok: java-guarded-cookie-without-secure
        response.addCookie(cookie);
    }

    void theme(HttpServletResponse response, String name) {
        Cookie cookie = new Cookie("theme", name);
        // ok: java-guarded-cookie-without-secure
        response.addCookie(cookie);
    }
}
