import bottle


@bottle.route("/go")
def go():
    # ruleid: python-redirect-to-address-of-request
    bottle.redirect(bottle.request.query.next)


@bottle.route("/shop")
def shop():
    # ok: python-redirect-to-address-of-request
    bottle.redirect("/shop/" + bottle.request.query.item)
