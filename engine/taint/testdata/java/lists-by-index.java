package shop;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import javax.servlet.http.HttpServletRequest;

class Lists {
    void added(HttpServletRequest request) throws IOException {
        List<String> hosts = new ArrayList<>();
        hosts.add("localhost");
        hosts.add(request.getParameter("host"));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts.get(0));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts.get(1));
    }

    void shifted(HttpServletRequest request) throws IOException {
        List<String> hosts = new ArrayList<>();
        hosts.add("localhost");
        hosts.add(request.getParameter("host"));
        hosts.add("beta");
        hosts.remove(0);
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts.get(0));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts.get(1));
    }

    void inserted(HttpServletRequest request) throws IOException {
        List<String> hosts = new ArrayList<>(Arrays.asList("alpha", "beta"));
        hosts.add(0, request.getParameter("host"));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts.get(0));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts.get(2));
    }

    void replaced(HttpServletRequest request) throws IOException {
        List<String> hosts = new ArrayList<>();
        hosts.add(request.getParameter("host"));
        hosts.set(0, "localhost");
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts.get(0));
    }

    void arrays(HttpServletRequest request) throws IOException {
        String[] words = new String[2];
        words[0] = "localhost";
        words[1] = request.getParameter("host");
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + words[0]);
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + words[1]);
    }

    void literals(HttpServletRequest request) throws IOException {
        String[] words = {"localhost", request.getParameter("host")};
        List<String> hosts = List.of(request.getParameter("host"), "localhost");
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + words[0]);
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + words[1]);
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts.get(0));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts.get(1));
    }

    void queue(HttpServletRequest request) throws IOException {
        Deque<String> hosts = new ArrayDeque<>();
        hosts.addLast("localhost");
        hosts.addLast(request.getParameter("host"));
        String first = hosts.pollFirst();
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + first);
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts.pollFirst());
    }

    void unknownIndex(HttpServletRequest request, int i) throws IOException {
        List<String> hosts = new ArrayList<>();
        hosts.add("localhost");
        hosts.add(request.getParameter("host"));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts.get(i));
        hosts.clear();
        hosts.add("localhost");
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts.get(i));
    }

    void matrix(HttpServletRequest request) throws IOException {
        String[][] table = new String[2][2];
        table[0][1] = request.getParameter("host");
        table[1][0] = "localhost";
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + table[0][1]);
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + table[1][0]);
    }

    private void turnedAndReplaced(HttpServletRequest request) throws IOException {
        java.util.List<String> xs = java.util.Arrays.asList("uptime", request.getParameter("q"));
        java.util.Collections.reverse(xs);
        // ruleid: java-command-injection
        Runtime.getRuntime().exec(xs.get(0));
        // ok: java-command-injection
        Runtime.getRuntime().exec(xs.get(1));
        java.util.List<String> ys = new java.util.ArrayList<>();
        java.util.Collections.addAll(ys, "uptime", request.getParameter("q"), "df");
        ys.set(0, "id");
        ys.remove(0);
        // ruleid: java-command-injection
        Runtime.getRuntime().exec(ys.get(0));
        // ok: java-command-injection
        Runtime.getRuntime().exec(ys.get(1));
    }

    private static String second(String... all) {
        return all[1];
    }

    private static String secondOf(java.util.List<String> all) {
        return all.get(1);
    }

    void helpers(HttpServletRequest request) throws IOException {
        String q = request.getParameter("q");
        // ruleid: java-command-injection
        Runtime.getRuntime().exec(second("uptime", q));
        // ok: java-command-injection
        Runtime.getRuntime().exec(second(q, "uptime"));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec(secondOf(java.util.List.of("uptime", q)));
        // ok: java-command-injection
        Runtime.getRuntime().exec(secondOf(java.util.List.of(q, "uptime")));
    }
}
