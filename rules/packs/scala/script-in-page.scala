import play.api.mvc._
import play.twirl.api.{Html, HtmlFormat}

class A extends Controller {
  def a = Action { request =>
    val name = request.getQueryString("name").get
    // ruleid: scala-script-in-page
    Ok(Html("<h1>Hello " + name + "</h1>"))
  }
  def b = Action { request =>
    val name = request.getQueryString("name").get
    // ok: scala-script-in-page
    Ok(views.html.hello(name))
  }
  def c = Action { request =>
    val n = request.getQueryString("n").get.toInt
    // ok: scala-script-in-page
    Ok(Html("<b>" + n + "</b>"))
  }
}
