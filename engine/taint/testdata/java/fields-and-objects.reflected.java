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
}
