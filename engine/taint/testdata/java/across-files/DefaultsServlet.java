package shop.web;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import shop.service.Defaults;

class DefaultsServlet {
    // What another file gives a static field, its class finds there.
    void given(HttpServletRequest request) throws IOException {
        Defaults.host = request.getParameter("host");
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + new Defaults().chosen());
        Defaults.host = "localhost";
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + new Defaults().chosen());
    }

    void decided(HttpServletRequest request) throws IOException {
        Defaults.mode = 1;
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + Defaults.inMode(request.getParameter("host")));
        Defaults.mode = 2;
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + Defaults.inMode(request.getParameter("host")));
    }

    void undecided(HttpServletRequest request) throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + Defaults.inMode(request.getParameter("host")));
    }
}
