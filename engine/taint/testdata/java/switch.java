package shop;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;

class Switches {
    enum Mode { FAST, SLOW }

    void constantCase(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        char letter = "ABC".charAt(1);
        String target;
        switch (letter) {
            case 'A':
                target = host;
                break;
            case 'B':
                target = "localhost";
                break;
            default:
                target = host;
                break;
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + target);
    }

    void constantCaseTainted(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        char letter = "ABC".charAt(2);
        String target;
        switch (letter) {
            case 'A':
                target = "localhost";
                break;
            case 'B':
            case 'C':
                target = host;
                break;
            default:
                target = "127.0.0.1";
                break;
        }
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + target);
    }

    void unknownCase(HttpServletRequest request, int mode) throws IOException {
        String target;
        switch (mode) {
            case 1:
                target = "localhost";
                break;
            case 2:
                target = request.getParameter("host");
                break;
            default:
                target = "127.0.0.1";
        }
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + target);
    }

    void chosenByRequest(HttpServletRequest request) throws IOException {
        String target;
        switch (request.getParameter("host")) {
            case "a":
                target = "alpha";
                break;
            case "b":
                target = "beta";
                break;
            default:
                target = "localhost";
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + target);
    }

    void arrows(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        String target = switch (host) {
            case "a" -> "alpha";
            case "b", "c" -> "beta";
            default -> "localhost";
        };
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + target);
    }

    void arrowsTainted(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        String target = switch (host) {
            case "a" -> "alpha";
            default -> host.trim();
        };
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + target);
    }

    void fallThrough(HttpServletRequest request) throws IOException {
        String target = "localhost";
        switch (2) {
            case 2:
                target = request.getParameter("host");
            case 3:
                target = "beta";
                break;
            default:
                break;
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + target);
    }

    void yielded(HttpServletRequest request, Mode mode) throws IOException {
        String target = switch (mode) {
            case FAST -> "localhost";
            case SLOW -> {
                String name = request.getParameter("host");
                yield name;
            }
        };
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + target);
    }

    private static String chosen(Mode mode, String one, String other) {
        switch (mode) {
            case FAST:
                return one;
            default:
                return other;
        }
    }

    void switchOfHelper(HttpServletRequest request) throws IOException {
        String asked = request.getParameter("host");
        String slow = chosen(Mode.SLOW, "localhost", asked);
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + slow);
        String fast = chosen(Mode.FAST, "localhost", asked);
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + fast);
    }

    private String yielded(HttpServletRequest request, int k) throws IOException {
        String asked = request.getParameter("host");
        String host = switch (k) {
            case 1:
                yield "localhost";
            default:
                yield asked;
        };
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
        return "localhost";
    }

    void yieldIsNoReturn(HttpServletRequest request) throws IOException {
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + yielded(request, 2));
    }
}
