import play.api.mvc._
import scala.sys.process._

class A extends Controller {
  def a = Action { request =>
    val name = request.getQueryString("name").get
    // ruleid: scala-command-injection
    val out = Process("convert " + name + " out.png").!!
    val size = request.getQueryString("size").get.toInt
    // ok: scala-command-injection
    val ok = Process("convert -resize " + size + " in.png out.png").!!
    Ok(out)
  }
}

object Routes {
  def route = parameter("cmd") { cmd =>
    // ruleid: scala-command-injection
    complete(Process(cmd).!!)
  }
}
