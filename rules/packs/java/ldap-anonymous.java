package shop;

import java.util.Hashtable;
import javax.naming.Context;

class Directory {
    void configure(Hashtable<String, String> env) {
        // ruleid: java-ldap-anonymous
        env.put(Context.SECURITY_AUTHENTICATION, "none");
        // ruleid: java-ldap-anonymous
        env.put("java.naming.security.authentication", "none");
        // ok: java-ldap-anonymous
        env.put(Context.SECURITY_AUTHENTICATION, "simple");
        // ok: java-ldap-anonymous
        env.put(Context.PROVIDER_URL, "none");
    }
}
