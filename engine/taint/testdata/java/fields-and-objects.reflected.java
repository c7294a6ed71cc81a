import java.io.*;
import java.lang.reflect.*;
import java.util.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.regex.*;
import java.util.stream.*;
import javax.servlet.http.*;

public class Reflected {
    static class Holder { public String value; public Holder(String v) { value = v; } public String get() { return value; } }

    void reflectSafe(HttpServletRequest req) throws Exception {
        String p = req.getParameter("n");
        Holder h = (Holder) Holder.class.getConstructors()[0].newInstance(p);
        h.getClass().getDeclaredFields()[0].set(h, "x");
        p = h.get();
        // ok: java-command-injection
        Runtime.getRuntime().exec(p);
    }

    void reflectUnsafe(HttpServletRequest req) throws Exception {
        String p = req.getParameter("n");
        Holder h = (Holder) Holder.class.getConstructors()[0].newInstance("x");
        h.getClass().getDeclaredFields()[0].set(h, p);
        p = h.get();
        // ruleid: java-command-injection
        Runtime.getRuntime().exec(p);
    }

    void reflectNameSafe(HttpServletRequest req) throws Exception {
        String p = req.getParameter("n");
        Holder h = new Holder(p);
        Field f = Holder.class.getDeclaredField("value");
        f.set(h, "x");
        p = h.get();
        // ok: java-command-injection
        Runtime.getRuntime().exec(p);
    }

    void reflectNameUnsafe(HttpServletRequest req) throws Exception {
        String p = req.getParameter("n");
        Holder h = new Holder("x");
        Field f = Holder.class.getDeclaredField("value");
        f.set(h, p);
        p = h.get();
        // ruleid: java-command-injection
        Runtime.getRuntime().exec(p);
    }

    interface Joins { String join(String a, String b); }
    static class First implements Joins { public String join(String a, String b) { return a; } }
    static class Second implements Joins { public String join(String a, String b) { return b; } }

    static String joined(Class<? extends Joins> kind, String a, String b) throws Exception {
        Joins made = kind.getDeclaredConstructor().newInstance();
        return made.join(a, b);
    }

    static <T extends Joins> String joinedAtOnce(Class<T> kind, String a, String b) throws Exception {
        return kind.newInstance().join(a, b);
    }

    static String joinedOther(Class<? extends Joins> kind, boolean other, String a, String b) throws Exception {
        if (other) {
            kind = Second.class;
        }
        if (a == null) {
            kind = Second.class;
        }
        Joins made = kind.getDeclaredConstructor().newInstance();
        return made.join(a, b);
    }

    void passedClass(HttpServletRequest req, boolean other) throws Exception {
        String p = req.getParameter("n");
        // ok: java-command-injection
        Runtime.getRuntime().exec(joined(First.class, "uptime", p));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec(joined(First.class, p, "uptime"));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec(joined(Second.class, "uptime", p));
        // ok: java-command-injection
        Runtime.getRuntime().exec(joinedAtOnce(Second.class, p, "uptime"));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec(joinedAtOnce(First.class, p, "uptime"));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec(joinedOther(First.class, other, "uptime", p));
    }
}
