import cherrypy


class Root:
    @cherrypy.expose
    def hello(self, name):
        # ruleid: python-page-from-request
        return "<b>%s</b>" % name

    def inner(self, name):
        # ok: python-page-from-request
        return "<b>%s</b>" % name
