package shop;

import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;

class People {
    void find(DirContext ctx, String name, SearchControls controls) throws Exception {
        // ruleid: java-ldap-filter-built-from-strings
        ctx.search("ou=people", "(uid=" + name + ")", controls);
        // ruleid: java-ldap-filter-built-from-strings
        ctx.search("ou=people", String.format("(uid=%s)", name), controls);
        // ok: java-ldap-filter-built-from-strings
        ctx.search("ou=people", "(uid={0})", new Object[] {name}, controls);
        // ok: java-ldap-filter-built-from-strings
        ctx.search("ou=people", "(objectClass=" + "person)", controls);
    }
}
