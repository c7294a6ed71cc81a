package shop.service;

public class Defaults {
    public static String host = "localhost";
    public static int mode = 0;
    private final String chosen;

    public Defaults() {
        this(host);
    }

    private Defaults(String chosen) {
        this.chosen = chosen;
    }

    public String chosen() {
        return chosen;
    }

    public static String inMode(String given) {
        return mode == 1 ? given : "localhost";
    }
}
