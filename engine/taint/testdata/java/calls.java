package shop;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.servlet.http.HttpServletRequest;

class Calls {
    private static String same(String s) {
        return s;
    }

    private static String second(String a, String b) {
        return b;
    }

    private static String fixed(String s) {
        return "localhost";
    }

    private static boolean enabled() {
        return false;
    }

    private static String guarded(String s) {
        if (s == null) {
            return "localhost";
        }
        return s;
    }

    private static String outer(String s) {
        return same(second("localhost", s));
    }

    private static String repeated(String s, int n) {
        return n <= 0 ? s : repeated(s, n - 1);
    }

    private static String joined(String... words) {
        return String.join(" ", words);
    }

    private void run(String command) throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec(command);
    }

    private void runFixed(String command) throws IOException {
        // ok: java-command-injection
        Runtime.getRuntime().exec(command);
    }

    void identity(HttpServletRequest request) throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + same(request.getParameter("host")));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + same("localhost"));
    }

    void positions(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + second("localhost", host));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + second(host, "localhost"));
    }

    void constants(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + fixed(host));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + (enabled() ? host : "localhost"));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + (enabled() ? "localhost" : host));
    }

    void earlyReturn(HttpServletRequest request) throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + guarded(request.getParameter("host")));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + guarded("alpha"));
    }

    void wrappers(HttpServletRequest request) throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + outer(request.getParameter("host")));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + outer("alpha"));
    }

    void recursion(HttpServletRequest request) throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + repeated(request.getParameter("host"), 3));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + repeated("alpha", 3));
    }

    void variadic(HttpServletRequest request) throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec(joined("/bin/ping", request.getParameter("host")));
        // ok: java-command-injection
        Runtime.getRuntime().exec(joined("/bin/ping", "alpha"));
    }

    void sinkElsewhere(HttpServletRequest request) throws IOException {
        run("/bin/ping " + request.getParameter("host"));
        runFixed("/bin/ping localhost");
    }

    private byte[] digest(String algorithm, byte[] data) throws Exception {
        // ruleid: java-weak-hash
        return java.security.MessageDigest.getInstance(algorithm).digest(data);
    }

    private byte[] digestOf(String algorithm, byte[] data) throws Exception {
        // ok: java-weak-hash
        return java.security.MessageDigest.getInstance(algorithm).digest(data);
    }

    private byte[] digestBits(String bits, byte[] data) throws Exception {
        // ok: java-weak-hash
        return java.security.MessageDigest.getInstance("SHA-" + bits).digest(data);
    }

    void constantsElsewhere(byte[] data) throws Exception {
        digest("MD5", data);
        digestOf("SHA-256", data);
        digestBits("MD5", data);
    }

    private String named(String name) {
        return "alpha";
    }

    private String named(String name, int port) {
        return name + ":" + port;
    }

    private String shown(Integer number) {
        return "alpha";
    }

    private String shown(String name) {
        return name;
    }

    void overloads(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + named(host));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + named(host, 80));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + shown(Integer.valueOf(request.getParameter("port"))));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + shown(host));
    }

    private static void run(File from, OutputStream to) throws IOException {
        // ok: java-command-injection
        Runtime.getRuntime().exec("cp " + from);
    }

    private static void run(InputStream from, File to) throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("cp " + from);
    }

    // Nobody knows what such a stream extends, but a file is no stream.
    void overloadsOfUnknownTypes(HttpServletRequest request) throws IOException {
        org.archives.EntryStream in = new org.archives.EntryStream(request.getInputStream());
        File to = new File("/srv/upload");
        run(in, to);
    }

    private static void filled(StringBuilder to, String s) {
        to.append("ls ").append(s);
    }

    private void builderThatIsPassed(HttpServletRequest request) throws IOException {
        StringBuilder one = new StringBuilder();
        StringBuilder two = new StringBuilder();
        filled(one, request.getParameter("q"));
        filled(two, "all");
        // ruleid: java-command-injection
        Runtime.getRuntime().exec(one.toString());
        // ok: java-command-injection
        Runtime.getRuntime().exec(two.toString());
    }

    private class Inner {
        private void callsOfTheClassAround(HttpServletRequest request) throws IOException {
            // ruleid: java-command-injection
            Runtime.getRuntime().exec(same(request.getParameter("q")));
            // ok: java-command-injection
            Runtime.getRuntime().exec(fixed(request.getParameter("q")));
        }
    }

    private static String pick(char c, String s) {
        if (c == 'B') {
            return "alpha";
        }
        return s;
    }

    private static String shell(boolean quoted, String s) {
        return quoted ? "alpha" : s;
    }

    private String byWord(String word, String s) {
        switch (word) {
            case "fixed":
                return "alpha";
            case "given":
                return s;
            default:
                return "beta";
        }
    }

    private static int limit(String name) {
        return "small".equals(name) ? 10 : 1000;
    }

    private interface Step {
        String of(String s);
    }

    private static class Kept implements Step {
        public String of(String s) {
            return s;
        }
    }

    private static class Dropped implements Step {
        public String of(String s) {
            return "alpha";
        }
    }

    private static Step made(String kind) {
        if (kind.equals("kept")) {
            return new Kept();
        }
        return new Dropped();
    }

    private void runUnless(boolean dry, String command) throws IOException {
        if (!dry) {
            // ok: java-command-injection
            Runtime.getRuntime().exec(command);
        }
    }

    private void constantsThatDecide(HttpServletRequest request) throws IOException {
        String q = request.getParameter("q");
        // ok: java-command-injection
        Runtime.getRuntime().exec("ls " + pick("ABC".charAt(1), q));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("ls " + pick("ABC".charAt(0), q));
        // ok: java-command-injection
        Runtime.getRuntime().exec("ls " + shell(true, q));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("ls " + shell(false, q));
        // ok: java-command-injection
        Runtime.getRuntime().exec("ls " + byWord("fixed", q));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("ls " + byWord("given", q));
        // ok: java-command-injection
        Runtime.getRuntime().exec("ls " + (limit("small") > 100 ? q : "alpha"));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("ls " + (limit("large") > 100 ? q : "alpha"));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("ls " + made("kept").of(q));
        // ok: java-command-injection
        Runtime.getRuntime().exec("ls " + made("dropped").of(q));
        runUnless(true, q);
    }

    private static char at(String s, int i) {
        return s.charAt(i);
    }

    void computedByHelper(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        String guess = "ABC";
        // ok: java-command-injection
        Runtime.getRuntime().exec("ping " + (at(guess, 1) == 'B' ? "localhost" : host));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("ping " + (at(guess, 2) == 'B' ? "localhost" : host));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("ping " + (at(host, 1) == 'B' ? "localhost" : host));
    }

    static class Made {
        private final Order order = new Order();

        Made to(String host) {
            order.host = host;
            return this;
        }

        Order made() {
            return order;
        }
    }

    static class Order {
        String host;
        String note;
    }

    void objectThatAFieldIsAtFirst(HttpServletRequest request) throws IOException {
        Order order = new Made().to(request.getParameter("host")).made();
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("ping " + order.host);
        // ok: java-command-injection
        Runtime.getRuntime().exec("ping " + order.note);
    }

    private static String hostAt(int i, String... hosts) {
        return hosts[i];
    }

    private static String firstHost(String... hosts) {
        return hostAt(0, hosts);
    }

    private static String listed(String... hosts) {
        return java.util.Arrays.asList(hosts).get(1);
    }

    void handedOn(HttpServletRequest request) throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + firstHost(request.getParameter("host"), "localhost"));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + firstHost("localhost", request.getParameter("host")));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + listed(request.getParameter("host"), "localhost"));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + listed("localhost", request.getParameter("host")));
    }
}
