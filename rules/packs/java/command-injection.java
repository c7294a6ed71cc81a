package shop;

import java.io.*;
import java.sql.*;
import java.util.*;
import javax.servlet.http.*;

class Ping extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String host = request.getParameter("host");
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("ping -c 1 " + host);
        // ruleid: java-command-injection
        new ProcessBuilder("sh", "-c", "ping " + host).start();
        List<String> words = new ArrayList<>();
        words.add("sh");
        words.add("-c");
        words.add("ping " + host);
        ProcessBuilder builder = new ProcessBuilder();
        // ruleid: java-command-injection
        builder.command(words);
    }

    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String host = request.getParameter("host");
        // ok: java-command-injection
        Runtime.getRuntime().exec("uptime");
        int count = Integer.parseInt(request.getParameter("count"));
        // ok: java-command-injection
        new ProcessBuilder("ping", "-c", String.valueOf(count), "localhost").start();
        if (host.matches("[a-z0-9.]+")) {
            // ok: java-command-injection
            new ProcessBuilder("ping", "--", host).start();
        }
    }
}
