package shop;

import java.io.IOException;
import java.io.PrintWriter;
import javax.servlet.http.*;

class Pages extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PrintWriter out = response.getWriter();
        // ruleid: java-password-field-readable
        out.println("Password: <input name=\"password\" type=\"text\" tabindex=\"10\" />");
        // ruleid: java-password-field-readable
        out.write("<input type=text name=password>");
        // ok: java-password-field-readable
        out.println("Password: <input name=\"password\" type=\"password\" />");
        // ok: java-password-field-readable
        out.println("User: <input name=\"user\" type=\"text\" /> Password: <input name=\"password\" type=\"password\" />");
    }
}
