from flask import Flask, request

app = Flask(__name__)


@app.route("/greet")
def greet():
    greeting = request.args.get("greeting", "")
    # ruleid: python-format-string-from-request
    a = greeting.format(user=current_user)
    # ruleid: python-format-string-from-request
    b = ("Dear " + greeting).format(user=current_user)
    # ok: python-format-string-from-request
    c = "{}, {}".format(greeting, current_user.name)
    # ok: python-format-string-from-request
    d = f"{greeting}, {current_user.name}"
    return {"texts": [a, b, c, d]}
