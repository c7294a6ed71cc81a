import os

ALLOWED_HOSTS = ["shop.example"]
INSTALLED_APPS = ["shop"]
# ruleid: python-django-debug-on
DEBUG = True
TEMPLATES = []
# ok: python-django-debug-on
TEMPLATE_DEBUG = False


def configure(settings):
    # ok: python-django-debug-on
    settings.DEBUG = os.environ.get("DEBUG") == "1"
    # ok: python-django-debug-on
    DEBUG = False
    return DEBUG
