package shop;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;

class Exceptions {
    static class Refused extends RuntimeException {
        private final String reason;

        Refused(String message, String reason) {
            super(message);
            this.reason = reason;
        }

        String getReason() {
            return reason;
        }
    }

    void caught(HttpServletRequest request) throws IOException {
        String host = "localhost";
        try {
            host = request.getParameter("host");
            Integer.parseInt(request.getParameter("port"));
        } catch (NumberFormatException e) {
            // ruleid: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + host);
        }
    }

    void replacedInCatch(HttpServletRequest request) throws IOException {
        String host;
        try {
            host = String.valueOf(Integer.parseInt(request.getParameter("host")));
        } catch (NumberFormatException e) {
            host = "localhost";
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
    }

    void taintedInCatch(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        String target;
        try {
            target = "id" + Integer.parseInt(host);
        } catch (NumberFormatException e) {
            target = host;
        }
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + target);
    }

    void last(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        try {
            System.out.println("begin");
        } finally {
            host = "localhost";
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
    }

    void inFinally(HttpServletRequest request) throws IOException {
        String host = "localhost";
        try {
            host = request.getParameter("host");
        } finally {
            // ruleid: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + host);
        }
    }

    void thrownAway(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        if (!host.equals("localhost")) {
            throw new IllegalArgumentException("unknown host");
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
    }

    void carried(HttpServletRequest request) throws IOException {
        try {
            throw new Refused("refused", request.getParameter("host"));
        } catch (Refused e) {
            // ruleid: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + e.getReason());
        }
    }

    void message(HttpServletRequest request) throws IOException {
        try {
            throw new IllegalStateException(request.getParameter("host"));
        } catch (IllegalStateException e) {
            // ruleid: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + e.getMessage());
        }
        try {
            throw new IllegalStateException("localhost");
        } catch (IllegalStateException e) {
            // ok: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + e.getMessage());
        }
    }

    private String required(String s) {
        if (s == null) {
            throw new IllegalArgumentException("missing");
        }
        return s;
    }

    void throughHelper(HttpServletRequest request) throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + required(request.getParameter("host")));
    }

    private static String opened(String s) {
        try {
            String out = s;
            return out;
        } finally {
            System.gc();
        }
    }

    void afterTryOfHelper(HttpServletRequest request) throws IOException {
        String asked = request.getParameter("host");
        String host = opened(asked);
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
        String fixed = opened("localhost");
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + fixed);
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + request.getParameter("other"));
    }

    void noSuchPlace(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        int[] counts = {1, 2};
        int at = -1;
        try {
            try {
                int count = counts[at];
            } catch (ArrayIndexOutOfBoundsException e) {
                host = request.getParameter("other");
                throw e;
            }
        } catch (ArrayIndexOutOfBoundsException e) {
            host = "localhost";
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
    }

    void ofNothing(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        String name = null;
        try {
            name.length();
            host = request.getParameter("other");
        } catch (NullPointerException e) {
            host = "localhost";
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
    }

    void ofSomething(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        String name = null;
        if (request.getParameter("name") != null) {
            name = "x";
        }
        try {
            name.length();
        } catch (NullPointerException e) {
            host = "localhost";
        }
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
    }
}
