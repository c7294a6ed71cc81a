# ruleid: python-django-any-host-allowed
ALLOWED_HOSTS = ["*"]
# ruleid: python-django-any-host-allowed
ALLOWED_HOSTS = ["shop.example", "*"]
# ruleid: python-django-any-host-allowed
ALLOWED_HOSTS = ("*",)
# ok: python-django-any-host-allowed
ALLOWED_HOSTS = ["shop.example", ".shop.example"]
# ok: python-django-any-host-allowed
ALLOWED_HOSTS = []
# ok: python-django-any-host-allowed
ALLOWED_METHODS = ["*"]
