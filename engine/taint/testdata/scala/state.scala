package shop

import play.api.mvc._
import scala.sys.process._

object Context {
  var user = ""
  var mode = ""
}

class State {
  private var host = ""
  private var place = "localhost"

  def keep(request: Request[AnyContent]) = {
    host = request.getQueryString("host").get
    place = "127.0.0.1"
  }

  def use() = {
    // ruleid: scala-command-injection
    Process("ping " + host).!!
    // ok: scala-command-injection
    Process("ping " + place).!!
  }

  def set(request: Request[AnyContent]) = {
    Context.user = request.getQueryString("host").get
    Context.mode = "fast"
  }

  def get() = {
    // ruleid: scala-command-injection
    Process("id " + Context.user).!!
    // ok: scala-command-injection
    Process("id " + Context.mode).!!
  }

  def lazily(request: Request[AnyContent]) = {
    lazy val a = request.getQueryString("host").get
    // ruleid: scala-command-injection
    Process("ping " + a).!!
    lazy val b = "localhost"
    // ok: scala-command-injection
    Process("ping " + b).!!
  }
}
