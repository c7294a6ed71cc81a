package shop;

import javax.servlet.http.Cookie;

class Login {
    void login(String id) {
        Cookie cookie = new Cookie("session", id);
        // ruleid: java-cookie-readable-by-script
        cookie.setHttpOnly(false);
        // ok: java-cookie-readable-by-script
        cookie.setHttpOnly(true);
        // ok: java-cookie-readable-by-script
        cookie.setHttpOnly(settings.hidden());
    }
}
