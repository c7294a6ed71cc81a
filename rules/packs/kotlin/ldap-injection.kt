package shop

import javax.naming.directory.InitialDirContext
import org.springframework.ldap.support.LdapEncoder
import org.springframework.web.bind.annotation.*

class People {
    @GetMapping("/people")
    fun find(@RequestParam uid: String): Any? {
        val directory = InitialDirContext()
        // ruleid: kotlin-ldap-injection
        directory.search("ou=people", "(&(uid=" + uid + ")(active=TRUE))", null)
        // ok: kotlin-ldap-injection
        directory.search("ou=people", "(uid={0})", arrayOf(uid), null)
        // ok: kotlin-ldap-injection
        return directory.search("ou=people", "(uid=" + LdapEncoder.filterEncode(uid) + ")", null)
    }
}
