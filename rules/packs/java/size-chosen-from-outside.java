package shop;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import javax.servlet.http.HttpServletRequest;

class Sizes {
    void sizes(HttpServletRequest request) throws Exception {
        int n = Integer.parseInt(request.getParameter("n"));
        // ruleid: java-size-chosen-from-outside
        new ArrayList<String>(n);
        // ruleid: java-size-chosen-from-outside
        new HashMap<String, String>(n);
        // ruleid: java-size-chosen-from-outside
        ByteBuffer.allocate(n);
        // ruleid: java-size-chosen-from-outside
        "x".repeat(n);
        // ruleid: java-size-chosen-from-outside
        Thread.sleep(n);
        // ok: java-size-chosen-from-outside
        new ArrayList<String>(100);
        // ok: java-size-chosen-from-outside
        new ArrayList<String>(request.getParameterMap().keySet());
    }

    void bounded(HttpServletRequest request) throws Exception {
        int n = Integer.parseInt(request.getParameter("n"));
        if (n < 0 || n > 100) {
            return;
        }
        // ok: java-size-chosen-from-outside
        new ArrayList<String>(n);
        // ok: java-size-chosen-from-outside
        Thread.sleep(n);
    }
}

class Bounded extends javax.servlet.http.HttpServlet {
    protected void doGet(javax.servlet.http.HttpServletRequest request, javax.servlet.http.HttpServletResponse response) throws Exception {
        int seconds = Integer.parseInt(request.getParameter("wait"));
        // ok: java-size-chosen-from-outside
        Thread.sleep(Math.min(seconds * 1000, 5000));
    }
}

class Parts extends javax.servlet.http.HttpServlet {
    protected void doGet(javax.servlet.http.HttpServletRequest request, javax.servlet.http.HttpServletResponse response) {
        String[] items = request.getParameter("items").split(";");
        // ok: java-size-chosen-from-outside
        new ArrayList<String>(items.length - 1);
        int n = items.length;
        // ok: java-size-chosen-from-outside
        new ArrayList<String>(n);
        // ruleid: java-size-chosen-from-outside
        new ArrayList<String>(Integer.parseInt(items[0]));
    }
}
