import traceback

from django.http import HttpResponse
from flask import jsonify
from rest_framework.response import Response as Answer


@app.route("/import")
def run_import():
    try:
        load()
    except Exception as e:
        if detailed:
            # ruleid: python-error-details-sent-to-visitor
            return traceback.format_exc(), 500
        # ruleid: python-error-details-sent-to-visitor
        return jsonify(error=traceback.format_exc())
    # ok: python-error-details-sent-to-visitor
    return "done"


def view(request):
    try:
        load()
    except Exception:
        # ok: python-error-details-sent-to-visitor
        log.error(traceback.format_exc())
        # ruleid: python-error-details-sent-to-visitor
        return HttpResponse(traceback.format_exc(), status=500)


def shown():
    try:
        work()
    except Exception:
        # ruleid: python-error-details-sent-to-visitor
        return f"<pre>{traceback.format_exc()}</pre>", 500


def shown_as_data():
    try:
        work()
    except Exception as e:
        # ruleid: python-error-details-sent-to-visitor
        return {"error": str(e), "trace": traceback.format_exc()}, 500


def shown_as_list(request, number):
    try:
        record = find(number)
    except LookupError:
        # ruleid: python-error-details-sent-to-visitor
        return Answer(traceback.format_exception(*sys.exc_info()))
    return Answer(record)


@app.route("/lookup")
def lookup():
    try:
        return find()
    except Exception:
        # ruleid: python-error-details-sent-to-visitor
        return "error:\n" + traceback.format_exc(), 500


@app.errorhandler(500)
def failed(error):
    # ruleid: python-error-details-sent-to-visitor
    return "<pre>" + traceback.format_exc() + "</pre>", 500
