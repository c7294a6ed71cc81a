package shop;

import java.io.IOException;
import java.io.PrintWriter;
import javax.servlet.http.*;

class Pages extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PrintWriter out = response.getWriter();
        // ruleid: java-log-in-form-in-clear
        out.println("<form action='http://shop.example/login' method='post'>");
        out.println("<td><input type='text' name='user'></td>");
        out.println("<td><input type='password' name='secret' size='8'></td>");
    }

    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PrintWriter out = response.getWriter();
        // ok: java-log-in-form-in-clear
        out.println("<form action='https://shop.example/login' method='post'>");
        out.println("<td><input type='password' name='secret' size='8'></td>");
    }

    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PrintWriter out = response.getWriter();
        // ok: java-log-in-form-in-clear
        out.println("<form action='http://shop.example/search' method='get'>");
        out.println("<input type='text' name='q'>");
    }
}
