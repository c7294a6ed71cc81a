package shop;

import java.sql.Connection;

class Accounts {
    void find(UserRepository users, Connection connection, String name, String password) throws Exception {
        // ruleid: java-account-looked-up-by-password
        users.findByUsernameAndPassword(name, password);
        // ruleid: java-account-looked-up-by-password
        connection.prepareStatement("SELECT id FROM users WHERE name = ? AND password = ?");
        String sql = "SELECT * FROM user WHERE email = ? AND password = ?";
        // ruleid: java-account-looked-up-by-password
        connection.prepareStatement(sql);
        // ruleid: java-account-looked-up-by-password
        entities.createQuery("select u from User u where u.name = :name and u.password = :password");
        // ok: java-account-looked-up-by-password
        users.findByUsername(name);
        // ok: java-account-looked-up-by-password
        users.findByPasswordResetToken(name);
        // ok: java-account-looked-up-by-password
        connection.prepareStatement("SELECT password FROM users WHERE name = ?");
        // ok: java-account-looked-up-by-password
        connection.prepareStatement("UPDATE users SET password = ? WHERE id = ?");
        // ruleid: java-account-looked-up-by-password
        String joined = "select * from users where name='" + name
            + "' and password='" + password + "'";
        connection.prepareStatement(joined);
        // ok: java-account-looked-up-by-password
        String change = "UPDATE users SET password = '" + password + "' WHERE name = ?";
    }
}
