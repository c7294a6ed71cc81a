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

    void logout() {
        Cookie cookie = new Cookie("session", null);
        cookie.setMaxAge(0);
        // ok: java-cookie-readable-by-script
        cookie.setHttpOnly(false);
    }
}
