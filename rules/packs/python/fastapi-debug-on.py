import tornado.web
from fastapi import FastAPI
from starlette.applications import Starlette

# ruleid: python-fastapi-debug-on
app = FastAPI(title="Shop", debug=True)
# ruleid: python-fastapi-debug-on
other = Starlette(debug=True, routes=[])
# ruleid: python-fastapi-debug-on
third = tornado.web.Application([], debug=True)
# ok: python-fastapi-debug-on
app = FastAPI(title="Shop")
# ok: python-fastapi-debug-on
app = FastAPI(debug=False)
# ok: python-fastapi-debug-on
app = FastAPI(debug=settings.debug)

from aiohttp import web

# ruleid: python-fastapi-debug-on
app = web.Application(middlewares=[], debug=True)
# ok: python-fastapi-debug-on
app = web.Application(middlewares=[])
