package shop;

import java.io.*;
import java.net.*;
import java.nio.file.*;
import java.util.*;
import javax.servlet.http.*;
import org.owasp.encoder.Encode;

class Page extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("name");
        PrintWriter out = response.getWriter();
        // ruleid: java-cross-site-scripting
        out.println("<h1>" + name + "</h1>");
        // ruleid: java-cross-site-scripting
        response.getWriter().write(request.getHeader("Referer"));
        // ruleid: java-cross-site-scripting
        out.format("<p>%s</p>", name);
        // ruleid: java-cross-site-scripting
        response.getOutputStream().println(name);
        for (Cookie cookie : request.getCookies()) {
            // ruleid: java-cross-site-scripting
            out.print(cookie.getValue());
        }
    }

    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("name");
        PrintWriter out = response.getWriter();
        // ok: java-cross-site-scripting
        out.println("<h1>" + Encode.forHtml(name) + "</h1>");
        // ok: java-cross-site-scripting
        out.println(name.length());
        // ok: java-cross-site-scripting
        out.println(Integer.parseInt(request.getParameter("page")));
        // ok: java-cross-site-scripting
        new PrintWriter(new StringWriter()).println("done");
        // ok: java-cross-site-scripting
        out.println(request.getMethod());
    }
}

class Forms extends javax.servlet.http.HttpServlet {
    protected void doGet(javax.servlet.http.HttpServletRequest request, javax.servlet.http.HttpServletResponse response) throws Exception {
        Object[] parts = {"a", request.getParameter("b")};
        // ruleid: java-cross-site-scripting
        response.getWriter().format("%1$s and %2$s", parts);
        Object[] own = {"a", "b"};
        // ok: java-cross-site-scripting
        response.getWriter().format("%1$s and %2$s", own);
    }
}
