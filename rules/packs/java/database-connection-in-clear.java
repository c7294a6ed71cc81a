package shop;

class Urls {
    // ruleid: java-database-connection-in-clear
    static final String A = "jdbc:mysql://db.example/shop?useSSL=false&useUnicode=true";
    // ruleid: java-database-connection-in-clear
    static final String B = "jdbc:postgresql://db.example/shop?sslmode=disable";
    // ruleid: java-database-connection-in-clear
    static final String C = "jdbc:sqlserver://db.example;database=shop;encrypt=true;trustServerCertificate=true";
    // ok: java-database-connection-in-clear
    static final String D = "jdbc:mysql://db.example/shop?sslMode=VERIFY_IDENTITY";
    // ok: java-database-connection-in-clear
    static final String E = "jdbc:postgresql://db.example/shop?sslmode=verify-full";
    // ok: java-database-connection-in-clear
    static final String F = "useSSL=false";
}
