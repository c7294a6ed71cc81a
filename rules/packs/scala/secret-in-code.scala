object Config {
  // ruleid: scala-secret-in-code
  val dbPassword = "hunter2-Pr0d"
  // ruleid: scala-secret-in-code
  val apiKey: String = "9f86d081884c7d659a2f"
  // ok: scala-secret-in-code
  val secret = sys.env("SECRET")
  // ok: scala-secret-in-code
  val apiKeyHeader = "X-Api-Key-2"
  // ok: scala-secret-in-code
  val password = "changeme123"
}
