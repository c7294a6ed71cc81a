package shop;

import javax.servlet.http.Cookie;

class Login {
    void login(String id) {
        Cookie cookie = new Cookie("session", id);
        // ruleid: java-cookie-sent-in-clear
        cookie.setSecure(false);
        // ok: java-cookie-sent-in-clear
        cookie.setSecure(true);
        // ok: java-cookie-sent-in-clear
        cookie.setSecure(settings.tls());
    }
}
