package shop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;

class Loops {
    void values(HttpServletRequest request) throws IOException {
        for (String host : request.getParameterValues("host")) {
            // ruleid: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + host);
        }
        for (String host : new String[] {"alpha", "beta"}) {
            // ok: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + host);
        }
    }

    void cookies(HttpServletRequest request) throws IOException {
        String host = "localhost";
        for (Cookie c : request.getCookies()) {
            if (c.getName().equals("host")) {
                host = c.getValue();
            }
        }
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
    }

    void collected(HttpServletRequest request) throws IOException {
        StringBuilder sb = new StringBuilder();
        int n = 0;
        for (int i = 0; i < 3; i++) {
            sb.append(request.getParameter("p" + i)).append(' ');
            n += request.getParameter("p" + i).length();
        }
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + sb);
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping -c " + n);
    }

    void carried(HttpServletRequest request) throws IOException {
        String previous = "localhost";
        String current = "localhost";
        while (request.getParameter("more") != null) {
            // ruleid: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + previous);
            previous = current;
            current = request.getParameter("host");
        }
    }

    void iterator(HttpServletRequest request) throws IOException {
        List<String> hosts = new ArrayList<>();
        hosts.add(request.getParameter("host"));
        Iterator<String> it = hosts.iterator();
        while (it.hasNext()) {
            String host = it.next();
            // ruleid: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + host);
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping -c " + hosts.size());
    }

    void names(HttpServletRequest request) throws IOException {
        Enumeration<String> names = request.getParameterNames();
        while (names.hasMoreElements()) {
            // ruleid: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + names.nextElement());
        }
    }

    void sets(HttpServletRequest request) throws IOException {
        Set<String> a = new LinkedHashSet<>();
        a.add(request.getParameter("host"));
        Set<String> b = new LinkedHashSet<>(Arrays.asList("alpha", "beta"));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + a.stream().collect(Collectors.joining(" ")));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + b.stream().collect(Collectors.joining(" ")));
        b.addAll(a);
        for (String host : b) {
            // ruleid: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + host);
        }
    }

    void overwrittenInLoop(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        for (;;) {
            host = "localhost";
            break;
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
    }

    void neverRun(HttpServletRequest request) throws IOException {
        String host = "localhost";
        while (false) {
            host = request.getParameter("host");
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
    }
}

class Characters {
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean first(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ') {
                return false;
            }
        }
        return true;
    }

    void counted(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        for (int i = 0; i < host.length(); i++) {
            if (!Character.isLetterOrDigit(host.charAt(i))) {
                throw new IOException("no name");
            }
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
    }

    void ranges(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            if ((c < 'a' || c > 'z') && ".-".indexOf(c) < 0) {
                throw new IOException("no name");
            }
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
    }

    void each(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        for (char c : host.toCharArray()) {
            if (!Character.isLetterOrDigit(c) && c != '_') {
                throw new IOException("no name");
            }
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
    }

    void asked(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        if (plain(host)) {
            // ok: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + host);
        }
        if (first(host)) {
            // ruleid: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + host);
        }
    }

    void streamed(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        if (host.chars().allMatch(Character::isLetterOrDigit)) {
            // ok: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + host);
        }
        if (host.chars().allMatch(c -> c != ' ')) {
            // ruleid: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + host);
        }
    }

    void leftEarly(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        for (int i = 0; i < host.length(); i++) {
            if (host.charAt(i) == ':') {
                break;
            }
            if (!Character.isLetterOrDigit(host.charAt(i))) {
                throw new IOException("no name");
            }
        }
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
    }

    void another(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        String name = request.getParameter("name");
        for (int i = 0; i < host.length(); i++) {
            if (!Character.isLetterOrDigit(host.charAt(i))) {
                throw new IOException("no name");
            }
        }
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + name);
    }
}

class PutIn {
    void putInBefore(HttpServletRequest request, Set<String> allowed) throws IOException {
        String host = request.getParameter("host");
        Set<String> seen = new HashSet<>();
        seen.add("localhost");
        seen.add(host);
        if (seen.contains(host)) {
            // ruleid: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + host);
        }
        if (allowed.contains(host)) {
            // ok: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + host);
        }
    }

    void dropped(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        Queue<String> hosts = new LinkedList<>();
        hosts.offer("localhost");
        hosts.offer(host);
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts.peek());
        hosts.removeIf(x -> x.startsWith("local"));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts.poll());
    }

    void exchanged(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        List<String> hosts = new ArrayList<>();
        hosts.add("localhost");
        String before = hosts.set(0, host);
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + before);
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts.set(0, "localhost"));
        Map<String, String> named = new TreeMap<>();
        named.put("a", "localhost");
        named.putIfAbsent("a", host);
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + named.get("a"));
        named.putIfAbsent("b", host);
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + named.get("b"));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + named.put("b", "localhost"));
    }

    // The loop is run, or there is nothing in the text.
    void replacedInLoop(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        for (int i = 0; i < host.length(); i++) {
            host = "localhost";
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
        String other = request.getParameter("other");
        for (int i = 1; i < other.length(); i++) {
            other = "localhost";
        }
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + other);
        String third = request.getParameter("third");
        for (int i = 0; i < third.length(); i++) {
            if (i == 3) {
                third = "localhost";
            }
        }
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + third);
    }

    void lastOfKnown(HttpServletRequest request) throws IOException {
        java.util.List<String> hosts = new java.util.ArrayList<>();
        hosts.add(request.getParameter("host"));
        hosts.add("localhost");
        String last = "";
        String all = "";
        for (String h : hosts) {
            last = h;
            all += h;
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + last);
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + all);
    }
}
