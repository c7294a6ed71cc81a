package shop;

import javax.naming.directory.InitialDirContext;
import javax.naming.directory.SearchControls;
import javax.servlet.http.HttpServletRequest;
import org.springframework.ldap.support.LdapEncoder;

class People {
    void find(InitialDirContext ctx, SearchControls controls, HttpServletRequest request) throws Exception {
        String uid = request.getParameter("uid");
        // ruleid: java-ldap-injection
        ctx.search("ou=people", "(uid=" + uid + ")", controls);
        // ruleid: java-ldap-injection
        ctx.search("ou=" + uid, "(objectClass=person)", controls);
        // ok: java-ldap-injection
        ctx.search("ou=people", "(uid={0})", new Object[] {uid}, controls);
        // ok: java-ldap-injection
        ctx.search("ou=people", "(uid=" + LdapEncoder.filterEncode(uid) + ")", controls);
        // ok: java-ldap-injection
        ctx.search("ou=people", "(objectClass=person)", controls);
    }
}
