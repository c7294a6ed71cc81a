import os

import azure.functions as func
import boto3
import functions_framework
from chalice import Chalice

app = Chalice(app_name="shop")


def lambda_handler(event, context):
    # ruleid: python-command-from-request
    os.system("cat " + event["queryStringParameters"]["name"])
    # ok: python-command-from-request
    os.system("cat " + context.function_name)


def resize(event, context):
    # ruleid: python-command-from-request
    os.system("convert " + event["Records"][0]["s3"]["object"]["key"])


def on_click(window, event):
    # ok: python-command-from-request
    os.system("cat " + event)


def main(req: func.HttpRequest) -> func.HttpResponse:
    # ruleid: python-command-from-request
    os.system("cat " + req.params.get("name"))
    # ruleid: python-command-from-request
    os.system("cat " + req.get_json()["name"])
    # ok: python-command-from-request
    os.system("cat " + req.method)
    return func.HttpResponse("done")


@functions_framework.http
def hello(request):
    # ruleid: python-command-from-request
    os.system("cat " + request.args["name"])


@app.route("/files/{name}")
def shown(name):
    # ruleid: python-command-from-request
    os.system("cat " + name)
