package shop;

class Database {
    void open(String password, Source source) {
        // ruleid: java-database-password-in-code
        source.setPassword("Winter2024!");
        // ok: java-database-password-in-code
        source.setPassword(System.getenv("DB_PASSWORD"));
        // ok: java-database-password-in-code
        source.setPassword("");
        // ok: java-database-password-in-code
        source.setPassword("${DB_PASSWORD}");
        // ok: java-database-password-in-code
        source.setPassword("[PROTECTED]");
        // ok: java-database-password-in-code
        source.setPassword("********");
        // ok: java-database-password-in-code
        source.setPassword(password);
    }
}
