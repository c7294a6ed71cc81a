import sanic

app = sanic.Sanic("shop")


@app.get("/go")
async def go(request):
    # ruleid: python-redirect-to-address-of-request
    return sanic.response.redirect(request.args.get("next"))


@app.get("/shop")
async def shop(request):
    # ok: python-redirect-to-address-of-request
    return sanic.response.redirect("/shop?item=" + request.args.get("item"))


@app.get("/pages/<path:path>")
async def page(request, path):
    # ok: python-redirect-to-address-of-request
    return sanic.response.redirect(request.app.url_for("page", path=path))
