import bottle


@bottle.route("/hello/<name>")
def hello(name):
    # ruleid: python-page-from-request
    return "<b>" + name


@bottle.route("/page")
def page():
    # ok: python-page-from-request
    return bottle.template("page", name=bottle.request.query.name)
