object F {
  def f(host: String) = {
    // ruleid: scala-request-in-clear
    val a = ws.url("http://rates.vendor.net/latest.json").get()
    // ruleid: scala-request-in-clear
    val b = Source.fromURL("http://rates.vendor.net/latest.csv")
    // ok: scala-request-in-clear
    val c = ws.url("https://rates.vendor.net/latest.json").get()
    // ok: scala-request-in-clear
    val d = ws.url("http://localhost:9000/health").get()
  }
}
