package shop

import javax.servlet.http.*
import javax.xml.parsers.DocumentBuilderFactory

class Orders : HttpServlet() {
    override fun doPost(request: HttpServletRequest, response: HttpServletResponse) {
        val lax = DocumentBuilderFactory.newInstance()
        // ruleid: kotlin-xml-external-entity
        lax.newDocumentBuilder().parse(request.inputStream)
        val closed = DocumentBuilderFactory.newInstance()
        closed.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true)
        // ok: kotlin-xml-external-entity
        closed.newDocumentBuilder().parse(request.inputStream)
        // ok: kotlin-xml-external-entity
        lax.newDocumentBuilder().parse(java.io.File("/srv/orders.xml"))
    }
}
