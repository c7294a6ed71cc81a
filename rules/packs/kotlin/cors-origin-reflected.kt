package shop

import javax.servlet.http.*

class Cors : HttpServlet() {
    private val known = setOf("https://www.example.com")

    override fun doGet(request: HttpServletRequest, response: HttpServletResponse) {
        val origin = request.getHeader("Origin")
        // ruleid: kotlin-cors-origin-reflected
        response.setHeader("Access-Control-Allow-Origin", origin)
        if (origin in known) {
            // ok: kotlin-cors-origin-reflected
            response.setHeader("Access-Control-Allow-Origin", origin)
        }
    }
}
