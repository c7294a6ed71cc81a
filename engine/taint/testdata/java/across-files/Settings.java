package shop.web;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;

class Settings {
    static String host;
    static String mode;

    void given(HttpServletRequest request) throws IOException {
        host = request.getParameter("host");
        // ruleid: java-command-injection
        new Pings().ping();
    }

    // What is there by the time of the call counts.
    void fixed() throws IOException {
        host = "localhost";
        // ok: java-command-injection
        new Pings().ping();
    }

    void later(HttpServletRequest request) throws IOException {
        mode = "quick";
        // ok: java-command-injection
        new Pings().withMode();
        mode = request.getParameter("mode");
    }

    void handedOn(HttpServletRequest request) throws IOException {
        mode = request.getParameter("mode");
        // ruleid: java-command-injection
        Runtime.getRuntime().exec(new Pings().command());
    }
}
