package shop;

import java.io.IOException;
import java.io.PrintWriter;
import javax.servlet.http.*;

class Pages extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PrintWriter out = response.getWriter();
        // ruleid: java-password-sent-in-address
        out.println("<form id=\"form\" method=\"get\" action=\"login\">");
        out.println("User: <input name=\"user\" type=\"text\"><br>");
        out.println("Password: <input name=\"password\" type=\"password\">");
    }

    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PrintWriter out = response.getWriter();
        // ok: java-password-sent-in-address
        out.println("<form id=\"form\" method=\"post\" action=\"login\">");
        out.println("Password: <input name=\"password\" type=\"password\">");
    }

    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PrintWriter out = response.getWriter();
        // ok: java-password-sent-in-address
        out.println("<form method=\"get\" action=\"search\">");
        out.println("<input name=\"q\" type=\"text\">");
    }
}
