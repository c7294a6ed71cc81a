object F {
  // ruleid: scala-cors-any-origin-with-credentials
  val a = CORS.policy.withAllowOriginAll.withAllowCredentials(true)
  // ruleid: scala-cors-any-origin-with-credentials
  val b = CORSConfig(anyOrigin = true, allowCredentials = true, maxAge = 600)
  // ok: scala-cors-any-origin-with-credentials
  val c = CORS.policy.withAllowOriginHost(hosts).withAllowCredentials(true)
  // ok: scala-cors-any-origin-with-credentials
  val d = CORS.policy.withAllowOriginAll
}
