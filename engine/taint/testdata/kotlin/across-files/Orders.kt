package shop.web

import javax.servlet.http.HttpServletRequest
import shop.model.Order
import shop.service.Shell
import shop.service.clean
import shop.service.decorate

class Orders(private val shell: Shell) {
    fun imported(request: HttpServletRequest) {
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec(decorate(request.getParameter("host")))
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec(clean(request.getParameter("host")))
    }

    fun objects(request: HttpServletRequest) {
        val order = Order(request.getParameter("host"), "localhost")
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec(order.host)
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec(order.place)
    }

    fun instance(request: HttpServletRequest) {
        // ruleid: kotlin-command-injection
        shell.ping(request.getParameter("host"))
        // ok: kotlin-command-injection
        shell.pingFixed(request.getParameter("host"))
    }
}
