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

    private static final java.util.regex.Pattern FILES = java.util.regex.Pattern.compile("^[a-zA-Z0-9_/.-]+$");

    private static String checked(String text) {
        return FILES.matcher(text).matches() ? text : null;
    }

    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String word = request.getParameter("word");
        // ok: java-command-injection
        Runtime.getRuntime().exec(new String[] {"grep", "-e", word, "/var/log/app.log"});
        // ok: java-command-injection
        new ProcessBuilder("git", "log", "--", word).start();
        // ruleid: java-command-injection
        Runtime.getRuntime().exec(new String[] {"/bin/bash", "-c", "grep " + word});
        // ruleid: java-command-injection
        new ProcessBuilder(word, "--version").start();
        // ruleid: java-command-injection
        new ProcessBuilder(System.getenv("SHELL"), "-c", word).start();
        // ok: java-command-injection
        new ProcessBuilder("sh", "-c", "ls " + checked(word)).start();
    }
}

class PingAction extends com.opensymphony.xwork2.ActionSupport {
    private String address;
    private final String fixed = "localhost";

    public void setAddress(String address) {
        this.address = address;
    }

    public String execute() throws Exception {
        // ok: java-command-injection
        Runtime.getRuntime().exec("ping " + fixed);
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("ping " + address);
        return SUCCESS;
    }
}
