from flask import request

import made_by
import made_by as others
from made_by import lasting


def by_module():
    # ruleid: python-command-from-request
    made_by.lasting(request.args["file"])


def by_another_name():
    # ruleid: python-command-from-request
    others.lasting(request.args["file"])


def by_its_own():
    # ruleid: python-command-from-request
    lasting(request.args["file"])
    # ok: python-command-from-request
    lasting("goods")
