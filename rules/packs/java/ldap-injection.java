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

class Clerks {
    void unboundid(com.unboundid.ldap.sdk.LDAPConnection connection, HttpServletRequest request) throws Exception {
        String uid = request.getParameter("uid");
        // ruleid: java-ldap-injection
        connection.search("ou=people", com.unboundid.ldap.sdk.SearchScope.SUB, "(uid=" + uid + ")");
        // ruleid: java-ldap-injection
        connection.search("ou=people", com.unboundid.ldap.sdk.SearchScope.SUB, com.unboundid.ldap.sdk.Filter.create("(uid=" + uid + ")"));
        com.unboundid.ldap.sdk.SearchRequest asked = new com.unboundid.ldap.sdk.SearchRequest("ou=" + uid, com.unboundid.ldap.sdk.SearchScope.SUB, "(objectClass=*)");
        // ruleid: java-ldap-injection
        connection.search(asked);
        // ok: java-ldap-injection
        connection.search("ou=people", com.unboundid.ldap.sdk.SearchScope.SUB, com.unboundid.ldap.sdk.Filter.createEqualityFilter("uid", uid));
        // ok: java-ldap-injection
        connection.search("ou=people", com.unboundid.ldap.sdk.SearchScope.SUB, "(uid=" + com.unboundid.ldap.sdk.Filter.encodeValue(uid) + ")");
        // ok: java-ldap-injection
        connection.search("ou=people", com.unboundid.ldap.sdk.SearchScope.SUB, "(objectClass=*)", uid);
    }

    void spring(org.springframework.ldap.core.LdapTemplate ldap, HttpServletRequest request) {
        String uid = request.getParameter("uid");
        // ruleid: java-ldap-injection
        ldap.findOne(org.springframework.ldap.query.LdapQueryBuilder.query().filter("(uid=" + uid + ")"), Person.class);
        // ruleid: java-ldap-injection
        ldap.authenticate("ou=people", "(uid=" + uid + ")", "secret");
        // ok: java-ldap-injection
        ldap.findOne(org.springframework.ldap.query.LdapQueryBuilder.query().filter("(uid={0})", uid), Person.class);
        // ok: java-ldap-injection
        ldap.authenticate(org.springframework.ldap.query.LdapQueryBuilder.query().filter("(uid=admin)"), request.getParameter("password"));
        // ok: java-ldap-injection
        ldap.lookup(org.springframework.ldap.support.LdapNameBuilder.newInstance().add("uid", uid).build());
    }

    void directory(org.apache.directory.ldap.client.api.LdapConnection connection, HttpServletRequest request) throws Exception {
        String uid = request.getParameter("uid");
        // ruleid: java-ldap-injection
        connection.search("ou=people", "(uid=" + uid + ")", null);
        // ok: java-ldap-injection
        connection.search("ou=people", "(uid=" + org.apache.directory.api.ldap.model.filter.FilterEncoder.encodeFilterValue(uid) + ")", null);
    }
}
