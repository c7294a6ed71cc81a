package shop;

class Ping {
    void ping(String host) throws Exception {
        // ruleid: java-command-built-from-strings
        Process a = Runtime.getRuntime().exec("ping -c 1 " + host);
        // ruleid: java-command-built-from-strings
        Process b = Runtime.getRuntime().exec(String.format("nslookup %s", host));
        // ruleid: java-command-built-from-strings
        Process c = new ProcessBuilder("/bin/sh", "-c", "ping " + host).start();
        // ruleid: java-command-built-from-strings
        Process d = Runtime.getRuntime().exec(new String[] {"bash", "-c", "ping " + host});
    }

    void pingSafely(String host) throws Exception {
        // ok: java-command-built-from-strings
        Process a = new ProcessBuilder("ping", "-c", "1", "--", host).start();
        // ok: java-command-built-from-strings
        Process b = Runtime.getRuntime().exec("uptime");
        // ok: java-command-built-from-strings
        Process c = Runtime.getRuntime().exec(new String[] {"ping", host});
        // ok: java-command-built-from-strings
        queue.exec("ping " + host);
    }
}
