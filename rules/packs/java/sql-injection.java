package shop;

import java.io.*;
import java.sql.*;
import java.util.*;
import javax.servlet.http.*;

class Users extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws Exception {
        Connection connection = DriverManager.getConnection("jdbc:h2:mem:shop");
        Statement statement = connection.createStatement();
        String name = request.getParameter("name");
        // ruleid: java-sql-injection
        statement.executeQuery("SELECT * FROM users WHERE name = '" + name + "'");
        StringBuilder text = new StringBuilder("DELETE FROM users WHERE name = '");
        text.append(name).append("'");
        // ruleid: java-sql-injection
        statement.executeUpdate(text.toString());
        // ruleid: java-sql-injection
        connection.prepareStatement("SELECT * FROM users ORDER BY " + request.getHeader("X-Sort"));
        // ruleid: java-sql-injection
        statement.execute(String.format("UPDATE users SET seen = 1 WHERE name = '%s'", trimmed(name)));
    }

    private String trimmed(String text) {
        return text == null ? "" : text.trim();
    }

    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws Exception {
        Connection connection = DriverManager.getConnection("jdbc:h2:mem:shop");
        PreparedStatement prepared = connection.prepareStatement("SELECT * FROM users WHERE name = ?");
        prepared.setString(1, request.getParameter("name"));
        // ok: java-sql-injection
        prepared.executeQuery();
        Statement statement = connection.createStatement();
        int id = Integer.parseInt(request.getParameter("id"));
        // ok: java-sql-injection
        statement.executeQuery("SELECT * FROM users WHERE id = " + id);
        String sort = request.getParameter("sort").equals("name") ? "name" : "id";
        // ok: java-sql-injection
        statement.executeQuery("SELECT * FROM users ORDER BY " + sort);
        Map<String, String> columns = new HashMap<>();
        columns.put("a", request.getParameter("a"));
        columns.put("b", "name");
        // ok: java-sql-injection
        statement.executeQuery("SELECT " + columns.get("b") + " FROM users");
    }

    void doubled(HttpServletRequest request, javax.sql.DataSource source) throws Exception {
        String name = request.getParameter("name").replace("'", "''");
        try (var connection = source.getConnection()) {
            // ok: java-sql-injection
            connection.prepareStatement("SELECT * FROM users WHERE name = '" + name + "'");
            // ruleid: java-sql-injection
            connection.prepareStatement("SELECT * FROM users WHERE id = " + name);
        }
    }
}

class PasswordProvider implements org.springframework.security.authentication.AuthenticationProvider {
    java.sql.Statement statement;

    public org.springframework.security.core.Authentication authenticate(org.springframework.security.core.Authentication login) throws Exception {
        String name = login.getName();
        // ruleid: java-sql-injection
        statement.executeQuery("select * from users where name = '" + name + "'");
        // ok: java-sql-injection
        statement.executeQuery("select * from users where name = 'admin'");
        return null;
    }
}

class Builders {
    void builders(com.couchbase.client.java.Cluster cluster, org.springframework.r2dbc.core.DatabaseClient client, org.sql2o.Connection connection, HttpServletRequest request) {
        String name = request.getParameter("name");
        // ruleid: java-sql-injection
        cluster.query("SELECT * FROM users WHERE name = '" + name + "'");
        // ruleid: java-sql-injection
        client.sql("SELECT * FROM users WHERE name = '" + name + "'");
        // ruleid: java-sql-injection
        connection.createQuery(String.format("SELECT * FROM users WHERE name = '%s'", name));
        // ok: java-sql-injection
        client.sql("SELECT * FROM users WHERE name = :name").bind("name", name);
        // ok: java-sql-injection
        connection.createQuery(String.format("SELECT * FROM users LIMIT %d", Integer.parseInt(name)));
    }
}
