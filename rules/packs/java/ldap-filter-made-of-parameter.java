package shop;

import java.io.IOException;

public class People {
    public Object find(javax.naming.directory.DirContext context, String uid, javax.naming.directory.SearchControls controls) throws Exception {
        // ruleid: java-ldap-filter-made-of-parameter
        context.search("ou=people", "(uid=" + uid + ")", controls);
        // ok: java-ldap-filter-made-of-parameter
        context.search("ou=people", "(uid={0})", new Object[] {uid}, controls);
        // ok: java-ldap-filter-made-of-parameter
        return context.search("ou=people", "(uid=" + org.springframework.ldap.support.LdapEncoder.filterEncode(uid) + ")", controls);
    }

    public Object search(javax.naming.directory.DirContext context, String filter) throws Exception {
        // ok: java-ldap-filter-made-of-parameter
        return context.search("ou=people", filter, null);
    }
}
