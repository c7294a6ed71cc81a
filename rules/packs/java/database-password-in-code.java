package shop;

import java.sql.Connection;
import java.sql.DriverManager;

class Database {
    Connection open(String url, String password, Source source) throws Exception {
        // ruleid: java-database-password-in-code
        Connection a = DriverManager.getConnection(url, "shop", "Winter2024!");
        // ruleid: java-database-password-in-code
        source.setPassword("Winter2024!");
        // ok: java-database-password-in-code
        Connection b = DriverManager.getConnection(url, "shop", System.getenv("DB_PASSWORD"));
        // ok: java-database-password-in-code
        Connection c = DriverManager.getConnection(url, "sa", "");
        // ok: java-database-password-in-code
        Connection d = DriverManager.getConnection("jdbc:h2:mem:test", "sa", "sa");
        // ok: java-database-password-in-code
        source.setPassword(password);
        return a;
    }
}
