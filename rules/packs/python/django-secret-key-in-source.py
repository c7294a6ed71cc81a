import os

# ruleid: python-django-secret-key-in-source
SECRET_KEY = "k3$z0q-local-and-production-alike"
# ok: python-django-secret-key-in-source
SECRET_KEY = os.environ["DJANGO_SECRET_KEY"]
# ok: python-django-secret-key-in-source
SECRET_KEY = ""
# ok: python-django-secret-key-in-source
SECRET_KEY = read_secret("django")
# ok: python-django-secret-key-in-source
SECRET_KEY_NAME = "django"
# ok: python-django-secret-key-in-source
SECRET_KEY = "aws_secret_access_key"


class Provider:
    # ok: python-django-secret-key-in-source
    SECRET_KEY = "aws-secret-key"
# ruleid: python-django-secret-key-in-source
SECRET_KEY = "my_insecure_secret_key"
