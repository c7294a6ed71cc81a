package shop;

import java.util.*;
import javax.servlet.http.*;

class Repositories extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String repo = request.getParameter("repo");
        // ruleid: java-argument-injection
        new ProcessBuilder("git", "clone", repo).start();
        // ruleid: java-argument-injection
        Runtime.getRuntime().exec(new String[] {"tar", "xf", "in.tar", repo});
        // ok: java-argument-injection
        new ProcessBuilder("git", "clone", "--", repo).start();
        // ok: java-argument-injection
        new ProcessBuilder("git", "clone", "https://git.example/" + repo).start();
        // ok: java-argument-injection
        new ProcessBuilder("git", "log", "-n", String.valueOf(Integer.parseInt(repo))).start();
        if (repo.matches("[a-z0-9]+")) {
            // ok: java-argument-injection
            new ProcessBuilder("git", "clone", repo).start();
        }
        // ok: java-argument-injection
        Runtime.getRuntime().exec(new String[] {"/bin/grep", repo, "/srv/log"});
        // ok: java-argument-injection
        new ProcessBuilder("uptime").start();
        // ok: java-argument-injection
        new ProcessBuilder("wc", "-l").redirectInput(new java.io.File("/srv/log")).start();
    }
}
