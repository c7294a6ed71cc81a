import sanic

app = sanic.Sanic("shop")


@app.get("/hello")
async def hello(request):
    # ruleid: python-page-from-request
    return sanic.response.html("<b>" + request.args.get("name"))


@app.get("/text")
async def text(request):
    # ok: python-page-from-request
    return sanic.response.text(request.args.get("name"))
