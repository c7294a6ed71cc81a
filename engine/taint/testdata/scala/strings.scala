package shop

import play.api.mvc._
import scala.sys.process._

class Strings {
  def interpolated(request: Request[AnyContent]) = {
    val host = request.getQueryString("host").get
    // ruleid: scala-command-injection
    Process(s"ping $host").!!
    // ruleid: scala-command-injection
    Process(s"ping ${host.trim.toLowerCase}").!!
    // todook: scala-command-injection
    Process(s"ping ${host.length}").!!
    // ok: scala-command-injection
    Process(s"ping ${"alpha"}").!!
    // ruleid: scala-command-injection
    Process(f"ping $host%s").!!
  }

  def concatenated(request: Request[AnyContent]) = {
    var command = "ping "
    command += request.getQueryString("host").get
    // todoruleid: scala-command-injection
    Process(command).!!
    // ok: scala-command-injection
    Process("ping -c " + request.getQueryString("host").get.toInt).!!
  }

  def formatted(request: Request[AnyContent]) = {
    // ruleid: scala-command-injection
    Process("ping %s".format(request.getQueryString("host").get)).!!
    // ok: scala-command-injection
    Process("ping -c %d".format(request.getQueryString("host").get.toInt)).!!
  }

  def built(request: Request[AnyContent]) = {
    val sb = new StringBuilder()
    sb.append("ping ").append(request.getQueryString("host").get)
    // todoruleid: scala-command-injection
    Process(sb.toString).!!
    val other = new StringBuilder()
    other.append("ping ").append("localhost")
    // ok: scala-command-injection
    Process(other.toString).!!
  }

  def joined(request: Request[AnyContent]) = {
    // ruleid: scala-command-injection
    Process(List("ping", request.getQueryString("host").get).mkString(" ")).!!
    // ok: scala-command-injection
    Process(List("ping", "localhost").mkString(" ")).!!
  }

  def parts(request: Request[AnyContent]) = {
    val host = request.getQueryString("host").get
    // ruleid: scala-command-injection
    Process("ping " + host.substring(1)).!!
    // ruleid: scala-command-injection
    Process("ping " + host.split(",")(0)).!!
    // ruleid: scala-command-injection
    Process("ping " + host.stripPrefix("x").take(3)).!!
    // todook: scala-command-injection
    Process("ping " + host.isEmpty).!!
  }
}
