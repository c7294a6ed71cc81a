package shop;

import java.sql.*;
import javax.servlet.http.*;

class Returns extends HttpServlet {
    private Connection con;

    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws Exception {
        int id = Integer.parseInt(request.getParameter("orderId"));
        try {
            PreparedStatement ps = con.prepareStatement("DELETE FROM orders WHERE id = ?");
            ps.setInt(1, id);
            // ruleid: java-servlet-get-changes-records
            ps.executeUpdate();
        } catch (SQLException e) {
            log(e.getMessage());
        }
    }

    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String name = request.getParameter("name");
        PreparedStatement ps = con.prepareStatement("INSERT INTO orders(name) VALUES (?)");
        ps.setString(1, name);
        // ok: java-servlet-get-changes-records
        ps.executeUpdate();
    }
}

class Confirmed extends HttpServlet {
    private Connection con;

    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String token = request.getParameter("token");
        PreparedStatement ps = con.prepareStatement("UPDATE people SET confirmed = 1 WHERE token = ?");
        ps.setString(1, token);
        // ok: java-servlet-get-changes-records
        ps.executeUpdate();
    }
}

class Listed extends HttpServlet {
    private Connection con;

    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String name = request.getParameter("name");
        PreparedStatement ps = con.prepareStatement("SELECT id FROM orders WHERE name = ?");
        ps.setString(1, name);
        // ok: java-servlet-get-changes-records
        ps.executeQuery();
    }
}
