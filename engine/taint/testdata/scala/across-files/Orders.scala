package shop.web

import play.api.mvc._
import scala.sys.process._
import shop.model.Order
import shop.service.{Names, Shell}

class Orders(shell: Shell) {
  def imported(request: Request[AnyContent]) = {
    // ruleid: scala-command-injection
    Process(Names.decorate(request.getQueryString("host").get)).!!
    // ok: scala-command-injection
    Process(Names.clean(request.getQueryString("host").get)).!!
  }

  def objects(request: Request[AnyContent]) = {
    val order = Order(request.getQueryString("host").get, "localhost")
    // ruleid: scala-command-injection
    Process(order.host).!!
    // ok: scala-command-injection
    Process(order.place).!!
  }

  def instance(request: Request[AnyContent]) = {
    // ruleid: scala-command-injection
    shell.ping(request.getQueryString("host").get)
    // ok: scala-command-injection
    shell.pingFixed(request.getQueryString("host").get)
  }
}
