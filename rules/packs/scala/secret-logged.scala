object F {
  def f(user: String, password: String) = {
    // ruleid: scala-secret-logged
    logger.info(s"login of $user with $password")
    // ruleid: scala-secret-logged
    println(s"token: ${session.accessToken}")
    // ok: scala-secret-logged
    logger.info(s"login of $user")
    // ok: scala-secret-logged
    logger.debug("password changed")
    // ok: scala-secret-logged
    logger.debug(s"password of ${password.length} characters")
  }
}
