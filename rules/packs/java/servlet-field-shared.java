package shop;

import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

class Page extends HttpServlet {
    private String user;
    private String title;

    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        // ruleid: java-servlet-field-shared
        user = request.getParameter("user");
        // ok: java-servlet-field-shared
        String name = request.getParameter("name");
        // ok: java-servlet-field-shared
        String title = request.getParameter("title");
    }
}

class Form {
    private String user;

    void read(HttpServletRequest request) {
        // ok: java-servlet-field-shared
        user = request.getParameter("user");
    }
}
