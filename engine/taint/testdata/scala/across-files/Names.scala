package shop.service

object Names {
  private val Default = "localhost"

  def decorate(name: String): String = "ping " + name.trim

  def clean(name: String): String = Default
}
