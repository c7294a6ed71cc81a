object F {
  def f(rounds: Int) = {
    // ruleid: scala-password-derived-too-fast
    val a = new PBEKeySpec(password, salt, 1000, 256)
    // ok: scala-password-derived-too-fast
    val b = new PBEKeySpec(password, salt, 600000, 256)
    // ok: scala-password-derived-too-fast
    val c = new PBEKeySpec(password, salt, rounds, 256)
    // ok: scala-password-derived-too-fast
    val d = new PBEKeySpec(password)
  }
}
