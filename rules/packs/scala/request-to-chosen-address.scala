import play.api.mvc._

class A extends Controller {
  def a = Action { request =>
    val url = request.getQueryString("url").get
    // ruleid: scala-request-to-chosen-address
    val page = scala.io.Source.fromURL(url).mkString
    // ok: scala-request-to-chosen-address
    val image = scala.io.Source.fromURL("https://images.example/" + url).mkString
    Ok(page)
  }
}
