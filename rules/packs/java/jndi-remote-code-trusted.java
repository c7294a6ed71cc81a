package shop;

class Start {
    void start() {
        // ruleid: java-jndi-remote-code-trusted
        System.setProperty("com.sun.jndi.ldap.object.trustURLCodebase", "true");
        // ruleid: java-jndi-remote-code-trusted
        System.setProperty("java.rmi.server.useCodebaseOnly", "false");
        // ok: java-jndi-remote-code-trusted
        System.setProperty("com.sun.jndi.ldap.object.trustURLCodebase", "false");
        // ok: java-jndi-remote-code-trusted
        System.setProperty("com.sun.jndi.ldap.connect.pool", "true");
    }
}
