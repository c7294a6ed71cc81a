import re

from flask import Flask, request

app = Flask(__name__)


@app.route("/search")
def search():
    q = request.args["q"]
    # ruleid: python-regex-from-request
    a = re.compile(q)
    # ruleid: python-regex-from-request
    b = re.search("^" + q + "$", "title")
    # ruleid: python-regex-from-request
    c = re.sub(q, "", "title")
    # ok: python-regex-from-request
    d = re.search(re.escape(q), "title")
    # ok: python-regex-from-request
    e = re.search("^[a-z]+$", q)
    # ok: python-regex-from-request
    f = re.sub("[^a-z]", "", q)
    return {"found": [a, b, c, d, e, f]}
