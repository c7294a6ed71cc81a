import ast


def key_of(text):
    # ruleid: python-eval-of-parameter
    return eval(text)


class View:
    def key_of(self, pk: str, default=None):
        if pk is None:
            return default
        # ruleid: python-eval-of-parameter
        return eval(pk, {})

    def price(self, formula="1 + 1"):
        # ruleid: python-eval-of-parameter
        return eval(formula)


def key_of_literals(text):
    # ok: python-eval-of-parameter
    return ast.literal_eval(text)


def own():
    text = "1 + 1"
    # ok: python-eval-of-parameter
    return eval(text)


def chosen(model):
    # ok: python-eval-of-parameter
    return model.eval()


def never_reached(expression):
    if False:
        # ok: python-eval-of-parameter
        return eval(expression)
    return expression
    # ok: python-eval-of-parameter
    eval(expression)
