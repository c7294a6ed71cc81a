package shop;

class Payment {
    // ruleid: java-secret-in-code
    private static final String API_KEY = "q8Zp3vXk1LmW7tRb5Nc2";
    // ruleid: java-secret-in-code
    private String clientSecret = "Vb93kd81Lq0zXmPw7Rty";
    // ok: java-secret-in-code
    private static final String PASSWORD_KEY = "user.password.hash";
    // ok: java-secret-in-code
    private String password = "changeme";
    // ok: java-secret-in-code
    private String secret = System.getenv("SECRET");
    // ok: java-secret-in-code
    private String name = "q8Zp3vXk1LmW7tRb5Nc2";
}
