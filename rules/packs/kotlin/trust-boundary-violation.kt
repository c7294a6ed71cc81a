package shop

import javax.servlet.http.HttpServletRequest

enum class Role { BUYER, SELLER }

fun login(request: HttpServletRequest) {
    val role = request.getParameter("role")
    // ruleid: kotlin-trust-boundary-violation
    request.session.setAttribute("role", role)
    // ruleid: kotlin-trust-boundary-violation
    request.getSession().setAttribute(request.getParameter("key"), "x")
    // ok: kotlin-trust-boundary-violation
    request.session.setAttribute("page", request.getParameter("page").toInt())
    // ok: kotlin-trust-boundary-violation
    request.session.setAttribute("role", if (role == "buyer") "buyer" else "guest")
    // ok: kotlin-trust-boundary-violation
    request.setAttribute("role", role)
    if (role in setOf("buyer", "seller")) {
        // ok: kotlin-trust-boundary-violation
        request.session.setAttribute("role", role)
    }
}
