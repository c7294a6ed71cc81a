import os
import shutil

import pathvalidate
from celery import shared_task
from rest_framework.generics import GenericAPIView


class Uploads(GenericAPIView):
    def post(self, request):
        name = request.data["name"]
        # ruleid: python-path-from-request
        open(os.path.join(FOLDER, name), "wb").close()
        # ok: python-path-from-request
        open(os.path.join(FOLDER, pathvalidate.sanitize_filename(name)), "wb").close()


@shared_task
def move(document: Document, target: str, page=None):
    # ok: python-path-from-request
    shutil.move(document.path, "/srv/done")
    # ruleid: python-path-from-request
    shutil.move("/srv/new", target)
