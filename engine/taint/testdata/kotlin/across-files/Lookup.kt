package shop.web

import javax.naming.directory.SearchControls
import javax.servlet.http.HttpServletRequest
import shop.directory.Directory

// What a class of Java gives by getX is read as x.
fun lookup(request: HttpServletRequest, directory: Directory) {
    val name = request.getParameter("name")
    val context = directory.context
    // ruleid: kotlin-ldap-injection
    context.search("ou=people", "(uid=$name)", SearchControls())
    // ok: kotlin-ldap-injection
    context.search("ou=people", "(uid={0})", arrayOf<Any>(name), SearchControls())
}
