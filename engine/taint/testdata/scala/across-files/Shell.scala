package shop.service

import scala.sys.process._

class Shell(program: String) {
  def ping(host: String) = Process(program + " " + host).!!

  def pingFixed(host: String) = Process(program + " " + Names.clean(host)).!!
}
