package shop.web;

import java.io.IOException;

class Pings {
    void ping() throws IOException {
        // ok: java-command-injection
        Runtime.getRuntime().exec("ping " + Settings.host);
    }

    void withMode() throws IOException {
        // ok: java-command-injection
        Runtime.getRuntime().exec("ping " + Settings.mode);
    }

    String command() {
        return "ping " + Settings.mode;
    }
}
