import os

import cherrypy
import web


class Root:
    @cherrypy.expose
    def shown(self, name="a"):
        # ruleid: python-command-from-request
        os.system("cat " + name)

    def hidden(self, name="a"):
        # ok: python-command-from-request
        os.system("cat " + name)

    @cherrypy.expose
    def job(self):
        # ruleid: python-command-from-request
        os.system(cherrypy.request.json["job"])


class Page:
    def GET(self):
        # ruleid: python-command-from-request
        os.system("cat " + web.input().name)
        # ok: python-command-from-request
        os.system("cat " + web.config.name)
