import json

import flask
from fastapi import FastAPI
from pydantic import BaseModel
from rest_framework import serializers, viewsets


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


def update_profile(user):
    for key, value in flask.request.json.items():
        # ruleid: python-model-filled-from-request
        setattr(user, key, value)
        # ok: python-model-filled-from-request
        setattr(user, "setting_" + key, value)
    for key in ("name", "mail"):
        # ok: python-model-filled-from-request
        setattr(user, key, flask.request.json[key])


def register_form(form):
    if form.is_valid():
        # ok: python-model-filled-from-request
        User.objects.create(**form.cleaned_data)


class ItemSerializer(serializers.ModelSerializer):
    def update(self, instance, validated_data):
        for key, value in validated_data.items():
            # ok: python-model-filled-from-request
            setattr(instance, key, value)
        return instance


class Item(BaseModel):
    name: str


app = FastAPI()


@app.put("/items")
def put_item(item: Item, everything: dict):
    # ok: python-model-filled-from-request
    Item.objects.create(**item.model_dump())
    # ruleid: python-model-filled-from-request
    Item.objects.create(**everything)


class Users(viewsets.ModelViewSet):
    def create(self, request, *args, **kwargs):
        # ok: python-model-filled-from-request
        return super().create(request, *args, **kwargs)

    def patch(self, request):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        for key, value in serializer.validated_data.items():
            # ok: python-model-filled-from-request
            setattr(self.user, key, value)
