import os

import falcon


class Files:
    def on_get(self, req, resp, name):
        # ruleid: python-command-from-request
        os.system("cat " + name)
        # ruleid: python-command-from-request
        os.system("cat " + req.get_param("name"))
        # ruleid: python-command-from-request
        os.system("cat " + req.params["name"])
        # ok: python-command-from-request
        os.system("head -n %d" % req.get_param_as_int("lines"))

    def on_post(self, req, resp):
        # ruleid: python-command-from-request
        os.system(req.media["job"])
        # ok: python-command-from-request
        os.system("cat " + self.name)
