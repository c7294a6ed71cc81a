package notices;

import java.sql.*;
import java.util.*;
import javax.servlet.RequestDispatcher;
import javax.servlet.http.*;

// A page that a servlet forwards a request to sees what the servlet has put into it.
class NoticeServlet extends HttpServlet {
    private Connection con;

    protected void doGet(HttpServletRequest req, HttpServletResponse res) throws Exception {
        List<Map<String, Object>> rows = new ArrayList<>();
        ResultSet rs = con.createStatement().executeQuery("SELECT id, title FROM notices");
        while (rs.next()) {
            Map<String, Object> row = new HashMap<>();
            row.put("id", rs.getInt("id"));
            row.put("title", rs.getString("title"));
            rows.add(row);
        }
        req.setAttribute("notices", rows);
        RequestDispatcher page = req.getRequestDispatcher("/notices.jsp");
        // ruleid: java-cross-site-scripting
        page.forward(req, res);
    }

    protected void doPost(HttpServletRequest req, HttpServletResponse res) throws Exception {
        req.setAttribute("count", 3);
        req.setAttribute("note", req.getParameter("note"));
        // ok: java-cross-site-scripting
        req.getRequestDispatcher("/posted.jsp").forward(req, res);
    }

    protected void doPut(HttpServletRequest req, HttpServletResponse res) throws Exception {
        req.setAttribute("note", req.getParameter("note"));
        // ruleid: java-cross-site-scripting
        getServletContext().getRequestDispatcher("/WEB-INF/written.jsp").forward(req, res);
    }
}
