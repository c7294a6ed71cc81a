from django.http import JsonResponse
from fastapi import HTTPException
from flask import Response, jsonify, make_response
from rest_framework.response import Response as Answer
import sqlite3


@app.route("/import", methods=["POST"])
def run_import():
    try:
        load()
    except Exception as e:
        app.logger.error(str(e))
        # ruleid: python-exception-text-sent-to-visitor
        return jsonify({"status": "error", "message": str(e)}), 500


@app.route("/plain")
def plain():
    try:
        load()
    except sqlite3.Error as error:
        # ruleid: python-exception-text-sent-to-visitor
        return f"failed: {error}", 500
    except OrderRefused as e:
        # ok: python-exception-text-sent-to-visitor
        return jsonify(message=str(e)), 400
    except Exception as e:
        # ok: python-exception-text-sent-to-visitor
        return jsonify(message=type(e).__name__), 500


@blueprint.get("/made")
def made():
    try:
        load()
    except Exception as e:
        # ruleid: python-exception-text-sent-to-visitor
        return make_response("<p>" + str(e) + "</p>", 500)


@router.post("/items")
async def items():
    try:
        await load()
    except Exception as e:
        # ruleid: python-exception-text-sent-to-visitor
        raise HTTPException(status_code=500, detail=str(e))


def view(request):
    try:
        load()
    except Exception as e:
        # ruleid: python-exception-text-sent-to-visitor
        return JsonResponse({"error": str(e)}, status=500)


class Orders(APIView):
    def post(self, request):
        try:
            load()
        except Exception as e:
            # ruleid: python-exception-text-sent-to-visitor
            return Answer({"detail": str(e)}, status=500)


def inner():
    try:
        return load()
    except Exception as e:
        # ok: python-exception-text-sent-to-visitor
        return str(e)


@worker.job("schemas", timeout=90)
def job():
    try:
        return load()
    except Exception as e:
        # ok: python-exception-text-sent-to-visitor
        return {"error": str(e)}


class Coupons(APIView):
    def post(self, request, user=None):
        with connection.cursor() as cursor:
            try:
                cursor.execute("SELECT 1")
            except Exception as e:
                # ruleid: python-exception-text-sent-to-visitor
                return Answer({"message": e}, status=500)


@app.route("/goods")
def goods():
    failed = None
    found = []
    try:
        found = query(request.args.get("name"))
    except sqlite3.Error as e:
        # ruleid: python-exception-text-sent-to-visitor
        failed = f"Database error: {str(e)}"
    return flask.render_template("goods.html", found=found, failed=failed)


@app.route("/quiet")
def quiet():
    failed = None
    try:
        load()
    except Exception as e:
        # ok: python-exception-text-sent-to-visitor
        line = f"not loaded: {e}"
        app.logger.error(line)
        failed = "Not loaded."
    return flask.render_template("goods.html", failed=failed)


@app.route("/old")
def old():
    try:
        load()
    except Exception as e:
        # ruleid: python-exception-text-sent-to-visitor
        return flask.jsonify({"error": str(e.message)}), 500
