package shop;

class Start {
    void start() {
        // ruleid: java-jmx-without-log-in
        System.setProperty("com.sun.management.jmxremote.authenticate", "false");
        // ruleid: java-jmx-without-log-in
        System.setProperty("com.sun.management.jmxremote.ssl", "false");
        // ok: java-jmx-without-log-in
        System.setProperty("com.sun.management.jmxremote.authenticate", "true");
        // ok: java-jmx-without-log-in
        System.setProperty("com.sun.management.jmxremote.port", "9010");
    }
}
