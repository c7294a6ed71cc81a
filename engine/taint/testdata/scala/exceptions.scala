package shop

import play.api.mvc._
import scala.sys.process._

import scala.util.{Failure, Success, Try}

class Exceptions {
  def replaced(request: Request[AnyContent]) = {
    val a = try {
      request.getQueryString("host").get.toInt.toString
    } catch {
      case e: NumberFormatException => "localhost"
    }
    // ok: scala-command-injection
    Process("ping " + a).!!
    val host = request.getQueryString("host").get
    val b = try host.toInt.toString catch {
      case e: NumberFormatException => host
    }
    // todoruleid: scala-command-injection
    Process("ping " + b).!!
  }

  def thrownAway(request: Request[AnyContent]) = {
    val host = request.getQueryString("host").get
    if (host != "localhost") {
      throw new IllegalArgumentException("unknown host")
    }
    // ok: scala-command-injection
    Process("ping " + host).!!
  }

  def last(request: Request[AnyContent]) = {
    var host = request.getQueryString("host").get
    try {
      println("begin")
    } finally {
      host = "localhost"
    }
    // ok: scala-command-injection
    Process("ping " + host).!!
  }

  def tries(request: Request[AnyContent]) = {
    val a = Try(request.getQueryString("host").get).getOrElse("localhost")
    // ruleid: scala-command-injection
    Process("ping " + a).!!
    val b = Try(request.getQueryString("host").get.toInt).getOrElse(0)
    // ok: scala-command-injection
    Process("ping -c " + b).!!
  }
}
