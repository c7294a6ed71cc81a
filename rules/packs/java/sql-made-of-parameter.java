package shop;

import java.io.IOException;

public class Clients {
    private java.sql.Connection connection;

    public Object find(String name, int id, String column) throws Exception {
        java.sql.Statement statement = connection.createStatement();
        // ruleid: java-sql-made-of-parameter
        statement.executeQuery("SELECT * FROM clients WHERE name = '" + name + "'");
        // ok: java-sql-made-of-parameter
        statement.executeQuery("SELECT * FROM clients WHERE id = " + id);
        // ok: java-sql-made-of-parameter
        statement.executeQuery("SELECT * FROM clients ORDER BY " + column);
        java.sql.PreparedStatement prepared = connection.prepareStatement("SELECT * FROM clients WHERE name = ?");
        prepared.setString(1, name);
        // ok: java-sql-made-of-parameter
        return prepared.executeQuery();
    }

    public Object run(String statement) throws Exception {
        // ok: java-sql-made-of-parameter
        return connection.createStatement().executeQuery(statement);
    }
}
