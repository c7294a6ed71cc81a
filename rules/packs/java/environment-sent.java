package shop;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

class Diagnosis extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
        String path = System.getenv("PATH");
        // ruleid: java-environment-sent
        response.getWriter().println("not in " + path);
        // ok: java-environment-sent
        response.getWriter().println(path == null ? "unset" : "set");
        if (System.getenv("VERBOSE") != null) {
            // ok: java-environment-sent
            response.getWriter().println("verbose");
        }
        // ok: java-environment-sent
        response.getWriter().println("session " + request.getSession().getCreationTime());
    }
}
