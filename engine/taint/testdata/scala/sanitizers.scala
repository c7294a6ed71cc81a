package shop

import play.api.mvc._
import scala.sys.process._

class Sanitizers {
  private def cleaned(s: String) = s.toInt.toString

  def numbers(request: Request[AnyContent]) = {
    val text = request.getQueryString("host").get
    // ok: scala-command-injection
    Process("ping -c " + text.toInt).!!
    // ok: scala-command-injection
    Process("ping -c " + text.toLong).!!
    // todook: scala-command-injection
    Process("ping -c " + Integer.parseInt(text)).!!
    // ruleid: scala-command-injection
    Process("ping -c " + text).!!
  }

  def wrapped(request: Request[AnyContent]) = {
    // ok: scala-command-injection
    Process("ping -c " + cleaned(request.getQueryString("host").get)).!!
    // ruleid: scala-command-injection
    Process("ping -c " + cleaned(request.getQueryString("host").get) + request.getQueryString("host").get).!!
  }

  def removed(request: Request[AnyContent]) = {
    // ok: scala-command-injection
    Process("ping " + request.getQueryString("host").get.replaceAll("[^a-z0-9]", "")).!!
    // ruleid: scala-command-injection
    Process("ping " + request.getQueryString("host").get.replaceAll("[a-z]", "")).!!
  }
}
