import json
import os

from channels.generic.websocket import WebsocketConsumer
from django.shortcuts import get_object_or_404
from rest_framework import serializers, viewsets

from .forms import JobForm
from .models import Job


def posted(request):
    form = JobForm(request.POST)
    if form.is_valid():
        # ruleid: python-command-from-request
        os.system(form.cleaned_data["job"])
    # ruleid: python-command-from-request
    os.system(json.loads(request.body)["job"])
    # ruleid: python-command-from-request
    os.system("cat " + request.headers["Name"])
    # ok: python-command-from-request
    os.system("cat " + request.user.username)


def rows(request):
    job = Job.objects.get(pk=request.GET["id"])
    # ok: python-command-from-request
    os.system(job.command)
    # ok: python-command-from-request
    os.system(Job.objects.filter(name=request.GET["name"]).order_by("id").first().command)
    # ok: python-command-from-request
    os.system(get_object_or_404(Job, name=request.GET["name"]).command)
    for job in Job.objects.filter(name=request.GET["name"]):
        # ok: python-command-from-request
        os.system(job.command)


class JobViews(viewsets.ModelViewSet):
    def perform_create(self, serializer):
        # ruleid: python-command-from-request
        os.system(serializer.validated_data["command"])


class JobSerializer(serializers.ModelSerializer):
    def create(self, validated_data):
        # ruleid: python-command-from-request
        os.system(validated_data["command"])


class Console(WebsocketConsumer):
    def receive(self, text_data=None, bytes_data=None):
        # ruleid: python-command-from-request
        os.system(json.loads(text_data)["command"])
