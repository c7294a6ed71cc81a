import java.io.*;
import java.lang.reflect.*;
import java.util.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.regex.*;
import java.util.stream.*;
import javax.servlet.http.*;

public class Counted {
    static class Holder { public String value; public Holder(String v) { value = v; } public String get() { return value; } }

    static class B {}

    void boundsSafe(HttpServletRequest req) throws Exception {
        String p = req.getParameter("n");
        String[] a = {p.trim(), "", p};
        for (int i = 0; i < a.length; i++) {
            if (a[i].equals(a[i + 1])) {
                p = "";
            }
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec(p);
    }

    void arrLoopSafe(HttpServletRequest req) throws Exception {
        String p = req.getParameter("n");
        String[] a = {"a", "a"};
        for (int i = 0; i < a.length - 1; i++) {
            if (a[i].equals(a[i + 1])) {
                p = "";
            }
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec(p);
    }

    void arrLoopUnsafe(HttpServletRequest req) throws Exception {
        String p = req.getParameter("n");
        String[] a = {"a", "b"};
        for (int i = 0; i < a.length - 1; i++) {
            if (a[i].equals(a[i + 1])) {
                p = "";
            }
        }
        // ruleid: java-command-injection
        Runtime.getRuntime().exec(p);
    }

    void strcpySafe(HttpServletRequest req) throws Exception {
        String p = req.getParameter("n");
        String t = "";
        for (int i = 0; i < p.length(); i++) {
            char c = p.charAt(i);
            t = t + c;
            if (i + 1 == p.length()) {
                p = "";
            }
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec(p);
    }

    void setUnionSafe(HttpServletRequest req) throws Exception {
        String p = req.getParameter("n");
        Set<String> a = new HashSet<>();
        Set<String> b = new HashSet<>();
        a.add("x");
        b.add(p);
        a.addAll(b);
        if (a.contains(p)) {
            p = "y";
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec(p);
    }

    void setRemoveSafe(HttpServletRequest req) throws Exception {
        String p = req.getParameter("n");
        Set<String> a = new TreeSet<>();
        a.add("x");
        a.add(p);
        a.remove(p);
        p = a.iterator().next();
        // ok: java-command-injection
        Runtime.getRuntime().exec(p);
    }

    void setSizeSafe(HttpServletRequest req) throws Exception {
        String p = req.getParameter("n");
        Set<String> a = new HashSet<>();
        a.add("x");
        a.add(p);
        if (a.size() == 2) {
            p = "y";
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec(p);
    }

    void putIfSafe(HttpServletRequest req) throws Exception {
        String p = req.getParameter("n");
        Object k = new B();
        Map<String, String> m = new TreeMap<>();
        m.put(k.toString(), "x");
        m.putIfAbsent(k.toString(), p);
        p = m.get(k.toString());
        // ok: java-command-injection
        Runtime.getRuntime().exec(p);
    }

    void mergeSafe(HttpServletRequest req) throws Exception {
        String p = req.getParameter("n");
        Map<String, String> m = new TreeMap<>();
        m.put(p, p);
        p = m.merge(p, p, (x, y) -> "f");
        // ok: java-command-injection
        Runtime.getRuntime().exec(p);
    }

    void mergeKeySafe(HttpServletRequest req) throws Exception {
        String p = req.getParameter("n");
        Map<String, String> m = new TreeMap<>();
        m.put(p.trim(), p);
        p = m.merge(p.trim(), p, (x, y) -> "f");
        // ok: java-command-injection
        Runtime.getRuntime().exec(p);
    }
}
