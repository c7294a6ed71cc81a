import os

import tools
from flask import request
from north import picked
from south.tools import listed as quiet, listed
from .tools import listed


def by_folder():
    # ruleid: python-command-from-request
    tools.show(request.args["q"])


def by_later_import():
    # ruleid: python-command-from-request
    os.system(listed(request.args["q"]))
    # ok: python-command-from-request
    os.system(quiet(request.args["q"]))


def by_import_within():
    from south.tools import listed

    # ok: python-command-from-request
    os.system(listed(request.args["q"]))


def handed_on():
    # ruleid: python-command-from-request
    os.system(picked(request.args["q"]))
