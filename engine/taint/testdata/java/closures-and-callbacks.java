package shop;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.servlet.http.HttpServletRequest;

class Closures {
    private static String apply(Function<String, String> f, String s) {
        return f.apply(s);
    }

    private static String upper(String s) {
        return s.toUpperCase();
    }

    private static String fixed(String s) {
        return "localhost";
    }

    private void each(List<String> list, Visitor v) throws IOException {
        for (String s : list) {
            v.visit(s);
        }
    }

    interface Visitor {
        void visit(String s) throws IOException;
    }

    void lambda(HttpServletRequest request) throws IOException {
        Function<String, String> same = s -> s.trim();
        Function<String, String> constant = s -> "localhost";
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + same.apply(request.getParameter("host")));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + constant.apply(request.getParameter("host")));
    }

    void captured(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        String place = "localhost";
        Supplier<String> a = () -> host;
        Supplier<String> b = () -> place;
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + a.get());
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + b.get());
    }

    void passed(HttpServletRequest request) throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + apply(s -> s + "!", request.getParameter("host")));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + apply(s -> "localhost", request.getParameter("host")));
    }

    void references(HttpServletRequest request) throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + apply(Closures::upper, request.getParameter("host")));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + apply(Closures::fixed, request.getParameter("host")));
    }

    void streams(HttpServletRequest request) throws IOException {
        List<String> a = List.of(request.getParameter("host"), "alpha");
        List<String> b = a.stream().map(s -> s.trim()).toList();
        List<String> c = a.stream().map(s -> "localhost").toList();
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + b.get(0));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + c.get(0));
    }

    void forEach(HttpServletRequest request, List<String> safe) throws IOException {
        each(List.of(request.getParameter("host")), s -> {
            // ruleid: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + s);
        });
        each(List.of("localhost"), s -> {
            // ok: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + s);
        });
    }

    void optional(HttpServletRequest request) throws IOException {
        Optional<String> host = Optional.ofNullable(request.getParameter("host"));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host.map(h -> h.trim()).orElse("localhost"));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host.map(h -> "alpha").orElse("localhost"));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host.orElseGet(() -> "localhost"));
    }

    private void functionsInAMap(HttpServletRequest request) throws IOException {
        java.util.Map<String, java.util.function.UnaryOperator<String>> ops = new java.util.HashMap<>();
        ops.put("same", s -> s);
        ops.put("fixed", s -> "uptime");
        // ruleid: java-command-injection
        Runtime.getRuntime().exec(ops.get("same").apply(request.getParameter("q")));
        // ok: java-command-injection
        Runtime.getRuntime().exec(ops.get("fixed").apply(request.getParameter("q")));
        java.util.concurrent.atomic.AtomicReference<String> ref = new java.util.concurrent.atomic.AtomicReference<>();
        ref.set(request.getParameter("q"));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec(ref.get());
        ref.set("uptime");
        // ok: java-command-injection
        Runtime.getRuntime().exec(ref.get());
    }
}
