package shop.service;

public final class Names {
    private static final String DEFAULT = "localhost";

    private Names() {}

    public static String decorate(String name) {
        return "/bin/ping " + name.trim();
    }

    public static String clean(String name) {
        return DEFAULT;
    }
}
