import os

from sanic import Sanic
from sanic.views import HTTPMethodView

app = Sanic("shop")


@app.get("/files/<name>")
async def shown(request, name):
    # ruleid: python-command-from-request
    os.system("cat " + name)
    # ruleid: python-command-from-request
    os.system("cat " + request.args.get("name"))
    # ok: python-command-from-request
    os.system("cat " + request.app.config.NAME)


class Jobs(HTTPMethodView):
    async def post(self, request):
        # ruleid: python-command-from-request
        os.system(request.json["job"])


def listed(request):
    # ruleid: python-command-from-request
    os.system("ls " + request.form["folder"][0])
