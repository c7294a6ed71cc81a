import java.io.*;
import java.lang.reflect.*;
import java.util.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.regex.*;
import java.util.stream.*;
import javax.servlet.http.*;

public class Raised {
    void divSafe(HttpServletRequest req) throws Exception {
        String p = req.getParameter("n");
        try {
            int a = 1 / (p.length() - p.length());
        }
        catch (ArithmeticException e) {
            p = "";
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec(p);
    }

    void storeSafe(HttpServletRequest req) throws Exception {
        String p = req.getParameter("n");
        try {
            Object x[] = new String[3];
            x[0] = new Integer(0);
        }
        catch (ArrayStoreException e) {
            p = "";
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec(p);
    }

    void store2Safe(HttpServletRequest req) throws Exception {
        String p = req.getParameter("n");
        try {
            Object[] x = new String[3];
            x[0] = 5;
        }
        catch (ArrayStoreException e) {
            p = "";
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec(p);
    }

    void storeUnsafe(HttpServletRequest req) throws Exception {
        String p = req.getParameter("n");
        try {
            Object[] x = new String[3];
            x[0] = "s";
        }
        catch (ArrayStoreException e) {
            p = "";
        }
        // ruleid: java-command-injection
        Runtime.getRuntime().exec(p);
    }
}
