import os

import tools
from flask import request
from .tools import listed


def by_folder():
    # ok: python-command-from-request
    tools.show(request.args["q"])


def by_relative_import():
    # ok: python-command-from-request
    os.system(listed(request.args["q"]))
