package shop.service;

import java.io.IOException;

public class Shell {
    private final String program;

    public Shell(String program) {
        this.program = program;
    }

    public static void run(String command) throws IOException {
        Runtime.getRuntime().exec(command);
    }

    public static void runSafely(String command) throws IOException {
        Runtime.getRuntime().exec(command);
    }

    public void ping(String host) throws IOException {
        Runtime.getRuntime().exec(program + " " + host);
    }

    public void pingFixed(String host) throws IOException {
        Runtime.getRuntime().exec(program + " " + Names.clean(host));
    }
}
