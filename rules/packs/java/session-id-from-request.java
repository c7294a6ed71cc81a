package shop;

import javax.servlet.http.HttpServletRequest;

class Carts {
    Object find(HttpServletRequest request) {
        // ruleid: java-session-id-from-request
        Object cart = carts.get(request.getRequestedSessionId());
        // ok: java-session-id-from-request
        Object other = carts.get(request.getSession().getId());
        // ok: java-session-id-from-request
        boolean valid = request.isRequestedSessionIdValid();
        return cart;
    }
}
