class C extends Controller {
  // ruleid: scala-html-built-from-strings
  def a(name: String) = Action { Ok(s"<h1>Hello $name</h1>").as(HTML) }
  // ruleid: scala-html-built-from-strings
  def b(name: String) = Html("<b>" + name + "</b>")
  // ok: scala-html-built-from-strings
  def c(name: String) = Action { Ok(views.html.hello(name)) }
  // ok: scala-html-built-from-strings
  def d = Html("<b>bold</b>")
  // ok: scala-html-built-from-strings
  def e(name: String) = Action { Ok(s"Hello $name") }
}
