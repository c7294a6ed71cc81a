package shop;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;

class Users {
    ResultSet find(Connection c, String name) throws Exception {
        return c.createStatement().executeQuery("SELECT * FROM users WHERE name = '" + name + "'");
    }

    byte[] digest(byte[] password) throws Exception {
        return MessageDigest.getInstance("MD5").digest(password);
    }
}
