package shop;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;

class Login {
    void run(HttpServletRequest request) {
        HttpSession session = request.getSession();
        String role = request.getParameter("role");
        // ruleid: java-trust-boundary-violation
        session.setAttribute("role", role);
        // ruleid: java-trust-boundary-violation
        session.setAttribute(request.getParameter("key"), "x");
        // ok: java-trust-boundary-violation
        session.setAttribute("page", Integer.parseInt(request.getParameter("page")));
        // ok: java-trust-boundary-violation
        session.setAttribute("role", role.equals("buyer") ? "buyer" : "guest");
        // ok: java-trust-boundary-violation
        request.setAttribute("role", role);
    }
}
