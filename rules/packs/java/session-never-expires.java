package shop;

import javax.servlet.http.HttpSession;

class Login {
    void login(HttpSession session, int seconds) {
        // ruleid: java-session-never-expires
        session.setMaxInactiveInterval(-1);
        // ruleid: java-session-never-expires
        session.setMaxInactiveInterval(0);
        // ok: java-session-never-expires
        session.setMaxInactiveInterval(900);
        // ok: java-session-never-expires
        session.setMaxInactiveInterval(seconds);
    }
}
