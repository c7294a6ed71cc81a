from django.http import HttpResponse
from flask import Flask, make_response, request as asked

app = Flask(__name__)
ALLOWED = {"https://shop.example.com"}


def balance(request):
    response = HttpResponse("1337")
    # ruleid: python-origin-reflected
    response["Access-Control-Allow-Origin"] = request.headers.get("Origin")
    # ok: python-origin-reflected
    response["X-Asked"] = request.headers.get("Origin")
    return response


def balance_of_a_header(request):
    response = HttpResponse("1337")
    # ruleid: python-origin-reflected
    response["Access-Control-Allow-Origin"] = request.META["HTTP_ORIGIN"]
    return response


def balance_for_some(request):
    response = HttpResponse("1337")
    origin = request.headers.get("Origin")
    if origin in ALLOWED:
        # ok: python-origin-reflected
        response["Access-Control-Allow-Origin"] = origin
    return response


def balance_for_one(request):
    response = HttpResponse("1337")
    # ok: python-origin-reflected
    response["Access-Control-Allow-Origin"] = "https://shop.example.com"
    return response


@app.after_request
def allow(response):
    response = make_response("")
    # ruleid: python-origin-reflected
    response.headers["Access-Control-Allow-Origin"] = asked.headers.get("Origin", "*")
    return response


@app.route("/prices")
def prices():
    response = make_response("{}")
    # ruleid: python-origin-reflected
    response.headers.add("Access-Control-Allow-Origin", asked.headers["Origin"])
    # ok: python-origin-reflected
    response.headers.add("Vary", asked.headers["Origin"])
    return response


@app.after_request
def every_answer(answer):
    # ruleid: python-origin-reflected
    answer.headers["Access-Control-Allow-Origin"] = asked.headers.get("Origin", "*")
    # ok: python-origin-reflected
    answer.headers["Vary"] = "Origin"
    return answer
