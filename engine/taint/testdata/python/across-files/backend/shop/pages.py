from flask import request
from shop.runners import Shell, quoted, run_plain


def handed_on_below_a_folder():
    # ruleid: python-command-from-request
    run_plain(request.args["q"])
    # ok: python-command-from-request
    quoted(request.args["q"])


def class_handed_on():
    # ruleid: python-command-from-request
    Shell().plain(request.args["q"])
    # ok: python-command-from-request
    Shell().quoted(request.args["q"])
