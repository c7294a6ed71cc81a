import scala.xml.XML

object F {
  def f(body: String) = {
    // ruleid: scala-xml-external-entities
    val a = XML.loadString(body)
    // ruleid: scala-xml-external-entities
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", false)
    // ok: scala-xml-external-entities
    val b = XML.withSAXParser(safeParser).loadString(body)
    // ok: scala-xml-external-entities
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true)
  }
}
