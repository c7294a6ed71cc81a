package shop;

import java.io.IOException;
import java.io.PrintWriter;
import javax.servlet.http.*;

class Pages extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PrintWriter out = response.getWriter();
        // ruleid: java-password-in-page-comment
        out.println("<!--DB username = joe, DB password = 123-->" + "<form action=\"/test\" method=post>");
        // ok: java-password-in-page-comment
        out.println("<!-- the form for the password --><input type='password' name='password'>");
        // ok: java-password-in-page-comment
        out.println("<p>password: at least 12 characters</p>");
    }
}
