package shop;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;

class State {
    private String host;
    private String place = "localhost";
    private String never;
    private static String last;
    private static String banner = "welcome";
    private static final String DEFAULT = "localhost";

    static class Context {
        static String user;
        static String mode;
    }

    void keep(HttpServletRequest request) {
        host = request.getParameter("host");
        place = "127.0.0.1";
        last = request.getParameter("last");
    }

    void use() throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + place);
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + never);
    }

    void useStatic() throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + last);
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + DEFAULT + banner);
    }

    void within(HttpServletRequest request) throws IOException {
        this.never = null;
        State other = new State();
        other.host = "localhost";
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + other.host);
        other.host = request.getParameter("host");
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + other.host);
    }

    void set(HttpServletRequest request) {
        Context.user = request.getParameter("user");
        Context.mode = "fast";
    }

    void get() throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/id " + Context.user);
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/id " + Context.mode);
    }

    void session(HttpServletRequest request) throws IOException {
        HttpSession session = request.getSession();
        session.setAttribute("host", request.getParameter("host"));
        session.setAttribute("place", "localhost");
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + session.getAttribute("host"));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + session.getAttribute("place"));
    }
}

class Caches {
    private static final java.util.Map<String, String> SEEN = new java.util.HashMap<>();
    private static final java.util.Map<String, String> FIXED = java.util.Map.of("a", "alpha");
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    void remembered(HttpServletRequest request) throws IOException {
        SEEN.put("host", request.getParameter("host"));
        CURRENT.set(request.getParameter("host"));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + SEEN.get("host"));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + FIXED.get(request.getParameter("host")));
    }

    void later() throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + CURRENT.get());
    }

    private static final ThreadLocal<String> PASSED = new ThreadLocal<>();
    private static String same(String v) {
        PASSED.set(v);
        return PASSED.get();
    }

    void ofThread(HttpServletRequest request) throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + same(request.getParameter("host")));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + same("localhost"));
    }

    private static String near;
    private static String changed;
    static {
        near = "localhost";
        changed = "localhost";
    }

    void madeOnce(HttpServletRequest request) throws IOException {
        java.util.Map<String, String> m = new java.util.HashMap<>();
        m.put("localhost", "a");
        m.put("far", request.getParameter("host"));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + m.get(near));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + m.get(changed));
        changed = request.getParameter("other");
    }
}
