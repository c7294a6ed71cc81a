object F {
  def f(formula: String, name: String) = {
    // ruleid: scala-code-evaluated
    val a = toolbox.eval(toolbox.parse(formula))
    // ruleid: scala-code-evaluated
    val b = engine.eval(s"greet('$name')")
    // ok: scala-code-evaluated
    val c = engine.eval("1 + 1")
    // ok: scala-code-evaluated
    val d = Formula.parse(formula).map(_.evaluate(variables))
    // ok: scala-code-evaluated
    val e = lazyList.eval(stage)
  }
}
