import ast
from flask import request


def calculate():
    formula = request.args["formula"]
    # ruleid: python-eval-of-expression
    total = eval(formula)
    # ruleid: python-eval-of-expression
    exec("result = " + formula)
    # ruleid: python-eval-of-expression
    return eval(f"{formula} + 1", {"__builtins__": {}}), total


def calculate_safely(cursor):
    # ok: python-eval-of-expression
    a = ast.literal_eval(request.args["formula"])
    # ok: python-eval-of-expression
    b = eval("1 + 2")
    # ok: python-eval-of-expression
    cursor.eval(request.args["formula"])
    # ok: python-eval-of-expression
    return model.eval(), a, b


def chosen_formula(yearly):
    formula = "12 * rate" if yearly else "rate"
    # ok: python-eval-of-expression
    return eval(formula, {"rate": 3})
