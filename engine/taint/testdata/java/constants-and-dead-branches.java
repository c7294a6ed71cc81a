package shop;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private enum Mode { FAST, SLOW }

    private void valuesOfAnEnumeration(HttpServletRequest request) throws IOException {
        String q = request.getParameter("q");
        Mode mode = Mode.FAST;
        // ok: java-command-injection
        Runtime.getRuntime().exec(mode == Mode.FAST ? "uptime" : q);
        switch (mode) {
            case SLOW:
                // ok: java-command-injection
                Runtime.getRuntime().exec(q);
                break;
            case FAST:
                // ruleid: java-command-injection
                Runtime.getRuntime().exec("ls " + q);
                break;
            default:
                break;
        }
    }

    private void loopThatRunsOnce(HttpServletRequest request) throws IOException {
        String c = request.getParameter("q");
        for (int i = 0; i < 3; i++) {
            c = "uptime";
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec(c);
    }

    private void computedByFunctions(HttpServletRequest request) throws IOException {
        String q = request.getParameter("q");
        int[] ns = {1, 2, 3};
        // ok: java-command-injection
        Runtime.getRuntime().exec(ns.length == 3 && ns[1] == 2 ? "uptime" : q);
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("x".compareTo("x") != 0 ? "uptime" : q);
        // ok: java-command-injection
        Runtime.getRuntime().exec(Math.max(Integer.parseInt("7"), 3) == 7 ? "uptime" : q);
    }

    enum Size {
        ONE(1), TWO(2);

        final int many;

        Size(int n) {
            many = n;
        }

        int many() {
            return many;
        }
    }

    enum Way {
        SAME {
            String on(String v) {
                return v;
            }
        },
        FIXED {
            String on(String v) {
                return "localhost";
            }
        };

        abstract String on(String v);
    }

    void enumerations(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        String[] hosts = {"localhost", host, "localhost"};
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts[Size.ONE.many]);
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts[Size.TWO.many()]);
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + Way.SAME.on(host));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + Way.FIXED.on(host));
    }

    void numbers(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        Integer n = Integer.valueOf(7);
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + (n.intValue() * 18 > 100 ? "localhost" : host));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + (Integer.MAX_VALUE > n ? "localhost" : host));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + (Integer.MIN_VALUE > n ? "localhost" : host));
    }
}

class Answers {
    void matched(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        Pattern pattern = Pattern.compile("[ab]{2,3}");
        String text = "aba";
        Matcher matcher = pattern.matcher(text);
        if (matcher.matches()) {
            host = "localhost";
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
    }

    void unmatched(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        Pattern pattern = Pattern.compile("[ab]{2,3}");
        Matcher matcher = pattern.matcher("abcd");
        if (matcher.matches()) {
            host = "localhost";
        }
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
    }

    // With flags, and where a class lies within another, it is not known what matches.
    void unknown(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        Pattern pattern = Pattern.compile("abc", Pattern.CASE_INSENSITIVE);
        Matcher matcher = pattern.matcher("ABC");
        if (!matcher.matches()) {
            host = "localhost";
        }
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
        String name = request.getParameter("name");
        Pattern nested = Pattern.compile("[a-c[x-z]]");
        Matcher other = nested.matcher("y");
        if (!other.matches()) {
            name = "localhost";
        }
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + name);
    }

    void endless(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        while (3 > 2 || host.equals(request.getRemoteUser())) {
            request.getSession();
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
    }

    void left(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        int tries = 3;
        while (tries > 2 || host.equals(request.getRemoteUser())) {
            tries--;
        }
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
        while (3 > 2 || host.equals(request.getRemoteUser())) {
            if (request.getSession() != null) {
                break;
            }
        }
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
    }

    void endlessBehind(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        do {
            request.getSession();
        } while (host.equals(request.getRemoteUser()) || 3 > 2);
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
    }

    void leftBehind(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        int tries = 3;
        do {
            tries--;
        } while (tries > 2 || host.equals(request.getRemoteUser()));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
        do {
            if (request.getSession() != null) {
                break;
            }
        } while (3 > 2 || host.equals(request.getRemoteUser()));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
    }
}
