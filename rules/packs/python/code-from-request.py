import ast

import sympy
from flask import Flask, request

app = Flask(__name__)


@app.route("/sum")
def total():
    formula = request.args["formula"]
    # ruleid: python-code-from-request
    a = eval(formula)
    # ruleid: python-code-from-request
    exec("x = " + formula)
    # ruleid: python-code-from-request
    b = compile(formula, "formula", "eval")
    # ruleid: python-code-from-request
    c = sympy.sympify(formula)
    # ok: python-code-from-request
    d = ast.literal_eval(formula)
    # ok: python-code-from-request
    e = eval("1 + 2")
    # ok: python-code-from-request
    f = eval(str(float(formula)))
    return {"sum": [a, b, c, d, e, f]}
