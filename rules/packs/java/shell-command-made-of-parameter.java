package shop;

import java.io.IOException;

public class Tools {
    public void ping(String host, int count) throws IOException {
        // ruleid: java-shell-command-made-of-parameter
        new ProcessBuilder("/bin/sh", "-c", "ping " + host).start();
        // ruleid: java-shell-command-made-of-parameter
        Runtime.getRuntime().exec(new String[] {"cmd.exe", "/c", "ping " + host});
        // ruleid: java-shell-command-made-of-parameter
        Runtime.getRuntime().exec("ping " + host);
        // ok: java-shell-command-made-of-parameter
        new ProcessBuilder("sh", "-c", "ping -c " + count + " localhost").start();
        // ok: java-shell-command-made-of-parameter
        new ProcessBuilder("ping", "--", host).start();
    }

    public void run(String command) throws IOException {
        // ok: java-shell-command-made-of-parameter
        Runtime.getRuntime().exec(command);
    }

    public void known(String host) throws IOException {
        if (host.matches("[a-z0-9.]+")) {
            // ok: java-shell-command-made-of-parameter
            Runtime.getRuntime().exec("ping " + host);
        }
    }

    private void trace(String host) throws IOException {
        // ok: java-shell-command-made-of-parameter
        Runtime.getRuntime().exec("traceroute " + host);
    }
}
