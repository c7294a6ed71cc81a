import java.io.*;
import java.lang.reflect.*;
import java.util.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.regex.*;
import java.util.stream.*;
import javax.servlet.http.*;

public class Counters {
    void counterSafe(HttpServletRequest req) throws Exception {
        String p = req.getParameter("n");
        AtomicInteger n = new AtomicInteger(0);
        Thread t1 = new Thread(() -> n.incrementAndGet());
        t1.start();
        Thread t2 = new Thread(() -> n.incrementAndGet());
        t2.start();
        t1.join();
        t2.join();
        if (n.get() == 2) {
            p = "";
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec(p);
    }

    void counterUnsafe(HttpServletRequest req) throws Exception {
        String p = req.getParameter("n");
        String c = p;
        AtomicInteger n = new AtomicInteger(0);
        if (n.get() == 0) {
            p = "";
        }
        Thread t1 = new Thread(() -> n.incrementAndGet());
        t1.start();
        Thread t2 = new Thread(() -> n.incrementAndGet());
        t2.start();
        t1.join();
        t2.join();
        if (n.get() == 2) {
            p = c;
        }
        // ruleid: java-command-injection
        Runtime.getRuntime().exec(p);
    }

    void counterBeforeSafe(HttpServletRequest req) throws Exception {
        String p = req.getParameter("n");
        String c = p;
        AtomicInteger n = new AtomicInteger(0);
        if (n.get() == 0) {
            p = "";
        }
        Thread t1 = new Thread(() -> n.incrementAndGet());
        if (n.get() == 2) {
            p = c;
        }
        t1.start();
        t1.join();
        // ok: java-command-injection
        Runtime.getRuntime().exec(p);
    }
}
