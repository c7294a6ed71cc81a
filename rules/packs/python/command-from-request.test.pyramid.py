import os

from pyramid.view import view_config


@view_config(route_name="files", renderer="json")
def files(request):
    # ruleid: python-command-from-request
    os.system("cat " + request.matchdict["name"])
    # ruleid: python-command-from-request
    os.system("cat " + request.params.get("name", "a"))
    # ok: python-command-from-request
    os.system("cat " + request.registry.settings["name"])
    return {}


class Jobs:
    def __init__(self, request):
        self.request = request

    def run(self):
        # ruleid: python-command-from-request
        os.system(self.request.json_body["job"])


def jobs(request):
    Jobs(request).run()
