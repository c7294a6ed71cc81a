package shop;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import javax.servlet.http.HttpServletRequest;

class Maps {
    void put(HttpServletRequest request) throws IOException {
        Map<String, String> hosts = new HashMap<>();
        hosts.put("near", "localhost");
        hosts.put("far", request.getParameter("host"));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts.get("near"));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts.get("far"));
    }

    void overwritten(HttpServletRequest request) throws IOException {
        Map<String, Object> hosts = new HashMap<>();
        hosts.put("far", request.getParameter("host"));
        hosts.put("far", "localhost");
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + (String) hosts.get("far"));
    }

    void literal(HttpServletRequest request) throws IOException {
        Map<String, String> hosts = Map.of("near", "localhost", "far", request.getParameter("host"));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts.get("near"));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts.get("far"));
    }

    void keyFromVariable(HttpServletRequest request) throws IOException {
        Map<String, String> hosts = new HashMap<>();
        String key = "k" + 1;
        hosts.put(key, request.getParameter("host"));
        hosts.put("k2", "localhost");
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts.get("k1"));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts.get("k2"));
    }

    void unknownKey(HttpServletRequest request, String key) throws IOException {
        Map<String, String> hosts = new HashMap<>();
        hosts.put(key, request.getParameter("host"));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts.get("near"));
        Map<String, String> fixed = new HashMap<>();
        fixed.put("near", "localhost");
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + fixed.get(request.getParameter("host")));
    }

    void withDefault(HttpServletRequest request) throws IOException {
        Map<String, String> hosts = new HashMap<>();
        hosts.put("near", "localhost");
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts.getOrDefault("far", request.getParameter("host")));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts.getOrDefault("near", request.getParameter("host")));
    }

    void entries(HttpServletRequest request) throws IOException {
        Map<String, String> hosts = new HashMap<>();
        hosts.put("far", request.getParameter("host"));
        for (Map.Entry<String, String> e : hosts.entrySet()) {
            // ruleid: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + e.getValue());
            // ok: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + e.getKey());
        }
    }

    void removed(HttpServletRequest request) throws IOException {
        Map<String, String> hosts = new HashMap<>();
        hosts.put("far", request.getParameter("host"));
        hosts.put("near", "localhost");
        String far = hosts.remove("far");
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + far);
        for (String host : hosts.values()) {
            // ok: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + host);
        }
    }

    void properties(HttpServletRequest request) throws IOException {
        Properties p = new Properties();
        p.setProperty("far", request.getParameter("host"));
        p.setProperty("near", "localhost");
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + p.getProperty("far"));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + p.getProperty("near"));
    }

    private static String firstOf(String v) {
        Map<String, java.util.List<String>> m = new HashMap<>();
        m.computeIfAbsent("k", k -> new java.util.ArrayList<>()).add(v);
        return m.get("k").get(0);
    }

    void madeWhereAbsent(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + firstOf(host));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + firstOf("localhost"));
        Map<String, java.util.List<String>> m = new HashMap<>();
        m.computeIfAbsent("far", k -> new java.util.ArrayList<>()).add(host);
        m.computeIfAbsent("near", k -> new java.util.ArrayList<>()).add("localhost");
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + m.get("far").get(0));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + m.get("near").get(0));
    }

    private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("a", "alpha"), Map.entry("b", "beta"));

    void fixedForEver(HttpServletRequest request) throws IOException {
        Map<String, String> hosts = new HashMap<>();
        hosts.put("alpha", request.getParameter("host"));
        hosts.put("beta", "localhost");
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts.get(WORDS.get("a")));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts.get(WORDS.get("b")));
    }

    void fractions(HttpServletRequest request) throws IOException {
        Map<Float, String> hosts = new java.util.TreeMap<>();
        hosts.put(0.5F, request.getParameter("host"));
        hosts.put(0.25F, "localhost");
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts.get(0.5F));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + hosts.get(0.25F));
    }
}
