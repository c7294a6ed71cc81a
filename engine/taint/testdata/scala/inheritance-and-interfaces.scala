package shop

import play.api.mvc._
import scala.sys.process._

trait Naming {
  def name(s: String): String

  def twice(s: String): String = name(s) + name(s)
}

class Same extends Naming {
  override def name(s: String): String = s
}

class Fixed extends Naming {
  override def name(s: String): String = "localhost"
}

abstract class Base(val host: String) {
  def target: String

  def command(): String = "ping " + target
}

class Remote(host: String) extends Base(host) {
  def target: String = host
}

class Inheritance {
  def exact(request: Request[AnyContent]) = {
    val a: Naming = new Same()
    val b: Naming = new Fixed()
    // ruleid: scala-command-injection
    Process(a.name(request.getQueryString("host").get)).!!
    // ok: scala-command-injection
    Process(b.name(request.getQueryString("host").get)).!!
  }

  def any(request: Request[AnyContent], naming: Naming) = {
    // ruleid: scala-command-injection
    Process(naming.name(request.getQueryString("host").get)).!!
  }

  def mixedIn(request: Request[AnyContent]) = {
    // ruleid: scala-command-injection
    Process(new Same().twice(request.getQueryString("host").get)).!!
    // ok: scala-command-injection
    Process(new Fixed().twice(request.getQueryString("host").get)).!!
  }

  def templateMethod(request: Request[AnyContent]) = {
    // ruleid: scala-command-injection
    Process(new Remote(request.getQueryString("host").get).command()).!!
    // ok: scala-command-injection
    Process(new Remote("localhost").command()).!!
  }
}
