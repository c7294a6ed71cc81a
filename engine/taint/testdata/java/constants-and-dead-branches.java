package shop;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;

class Constants extends HttpServlet {
    private static final boolean LEGACY = false;
    private static final int LIMIT = 4;

    void plain(HttpServletRequest request) throws IOException {
        String name = request.getParameter("name");
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + name);
    }

    void replaced(HttpServletRequest request) throws IOException {
        String name = request.getParameter("name");
        name = "localhost";
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + name);
    }

    void neverTaken(HttpServletRequest request) throws IOException {
        String host = "localhost";
        if (LEGACY) {
            host = request.getParameter("host");
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
    }

    void alwaysTaken(HttpServletRequest request) throws IOException {
        String host = "localhost";
        if (!LEGACY && LIMIT > 3) {
            host = request.getParameter("host");
        }
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
    }

    void arithmetic(HttpServletRequest request) throws IOException {
        int n = 106;
        String host = (7 * 18) + n > 200 ? "localhost" : request.getParameter("host");
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
    }

    void arithmeticOtherwise(HttpServletRequest request) throws IOException {
        int n = 6;
        String host = (7 * 18) + n > 200 ? "localhost" : request.getParameter("host");
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
    }

    void sometimes(HttpServletRequest request, boolean remote) throws IOException {
        String host = "localhost";
        if (remote) {
            host = request.getParameter("host");
        }
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
    }

    void textCompared(HttpServletRequest request) throws IOException {
        String mode = "strict";
        String host = request.getParameter("host");
        if (mode.equals("strict") && mode.length() == 6) {
            host = "localhost";
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
    }

    void afterReturn(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        if (!LEGACY) {
            return;
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
    }
}
