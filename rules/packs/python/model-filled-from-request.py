import json

import flask


def register(request):
    # ruleid: python-model-filled-from-request
    User.objects.create(**request.POST.dict())
    # ruleid: python-model-filled-from-request
    found = User.objects.filter(**request.GET.dict())
    data = json.loads(request.body)
    # ok: python-model-filled-from-request
    user = User.objects.create(name=request.POST["name"], mail=request.POST["mail"])
    # ok: python-model-filled-from-request
    more = User.objects.filter(name=request.GET["name"])
    return [found, user, more, data]


def flask_register():
    # ruleid: python-model-filled-from-request
    User.objects.create(**flask.request.json)
    # ok: python-model-filled-from-request
    return show(**flask.request.json)
