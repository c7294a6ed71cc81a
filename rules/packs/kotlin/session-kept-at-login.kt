package shop

import javax.servlet.http.HttpServletRequest

class LogIn(private val users: Users) {
    fun post(request: HttpServletRequest): String? {
        val name = request.getParameter("name")
        val password = request.getParameter("password")
        val session = request.getSession(true)
        if (users.check(name, password)) {
            // ruleid: kotlin-session-kept-at-login
            session.setAttribute("userid", name)
            // ok: kotlin-session-kept-at-login
            session.setAttribute("language", "en")
        }
        return null
    }

    fun changed(request: HttpServletRequest): String? {
        val name = request.getParameter("name")
        val password = request.getParameter("password")
        if (users.check(name, password)) {
            request.changeSessionId()
            // ok: kotlin-session-kept-at-login
            request.session.setAttribute("userid", name)
        }
        return null
    }
}
