package shop

import javax.servlet.http.*

class Pages : HttpServlet() {
    override fun doGet(request: HttpServletRequest, response: HttpServletResponse) {
        val lang = request.getParameter("lang")
        // ruleid: kotlin-header-injection
        response.addHeader("X-Language", "lang=" + lang)
        // ok: kotlin-header-injection
        response.setHeader("X-Page", Integer.parseInt(lang).toString())
        // ok: kotlin-header-injection
        response.setHeader("Cache-Control", "no-store")
        // ok: kotlin-header-injection
        response.setHeader("X-Language", lang.replace("\r", "").replace("\n", ""))
    }
}
