package shop;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import javax.persistence.EntityManager;
import javax.servlet.http.HttpServletRequest;

class Users {
    private static final String TABLE = "users";

    void find(HttpServletRequest request, Connection connection, EntityManager em) throws Exception {
        String name = request.getParameter("name");
        Statement statement = connection.createStatement();
        // ruleid: java-sql-built-from-strings
        ResultSet a = statement.executeQuery("SELECT * FROM users WHERE name = '" + name + "'");
        // ruleid: java-sql-built-from-strings
        statement.executeUpdate(String.format("DELETE FROM users WHERE name = '%s'", name));
        // ruleid: java-sql-built-from-strings
        PreparedStatement b = connection.prepareStatement("SELECT * FROM users ORDER BY " + request.getParameter("sort"));
        // ruleid: java-sql-built-from-strings
        em.createNativeQuery("SELECT * FROM users WHERE id = " + request.getParameter("id"), User.class).getResultList();
    }

    void findSafely(HttpServletRequest request, Connection connection, EntityManager em) throws Exception {
        // ok: java-sql-built-from-strings
        PreparedStatement a = connection.prepareStatement("SELECT * FROM users WHERE name = ?");
        a.setString(1, request.getParameter("name"));
        // ok: java-sql-built-from-strings
        ResultSet b = a.executeQuery();
        // ok: java-sql-built-from-strings
        PreparedStatement c = connection.prepareStatement("SELECT * FROM " + TABLE + " WHERE id = ?");
        // ok: java-sql-built-from-strings
        em.createQuery("FROM User u WHERE u.name = :name").setParameter("name", request.getParameter("name"));
    }
}
