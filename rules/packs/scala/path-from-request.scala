import play.api.mvc._
import scala.io.Source

class A extends Controller {
  def a = Action { request =>
    val name = request.getQueryString("name").get
    // ruleid: scala-path-from-request
    val text = Source.fromFile("/srv/files/" + name).mkString
    val id = request.getQueryString("id").get.toInt
    // ok: scala-path-from-request
    val ok = Source.fromFile("/srv/files/" + id).mkString
    Ok(text)
  }
}

object Routes {
  def route = parameter("name") { name =>
    // ruleid: scala-path-from-request
    getFromFile(name)
  }
}
