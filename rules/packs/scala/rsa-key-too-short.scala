object F {
  def f(bits: Int) = {
    // ruleid: scala-rsa-key-too-short
    generator.initialize(1024)
    // ruleid: scala-rsa-key-too-short
    generator.initialize(512, random)
    // ok: scala-rsa-key-too-short
    generator.initialize(3072)
    // ok: scala-rsa-key-too-short
    curve.initialize(256)
    // ok: scala-rsa-key-too-short
    generator.initialize(bits)
  }
}
