package shop

import play.api.mvc._
import scala.sys.process._

class Switches {
  def constantCase(request: Request[AnyContent]) = {
    val host = request.getQueryString("host").get
    val target = 2 match {
      case 1 => host
      case 2 => "localhost"
      case _ => host
    }
    // ok: scala-command-injection
    Process("ping " + target).!!
  }

  def unknownCase(request: Request[AnyContent], mode: Int) = {
    val target = mode match {
      case 1 => "alpha"
      case 2 => request.getQueryString("host").get
      case _ => "localhost"
    }
    // ruleid: scala-command-injection
    Process("ping " + target).!!
  }

  def chosen(request: Request[AnyContent]) = {
    val target = request.getQueryString("host").get match {
      case "a" => "alpha"
      case "b" | "c" => "beta"
      case _ => "localhost"
    }
    // ok: scala-command-injection
    Process("ping " + target).!!
  }

  def bound(request: Request[AnyContent]) = {
    request.getQueryString("host") match {
      case Some(host) =>
        // todoruleid: scala-command-injection
        Process("ping " + host).!!
      case None =>
        // ok: scala-command-injection
        Process("ping localhost").!!
    }
  }

  def named(request: Request[AnyContent]) = {
    request.getQueryString("host").get match {
      case other =>
        // ruleid: scala-command-injection
        Process("ping " + other).!!
    }
  }
}
