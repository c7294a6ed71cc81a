# ruleid: python-django-csrf-middleware-missing
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
]
# ok: python-django-csrf-middleware-missing
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
]
# ok: python-django-csrf-middleware-missing
MIDDLEWARE = ["shop.middleware.Timing"]
# ok: python-django-csrf-middleware-missing
MIDDLEWARE = common + ["shop.middleware.Timing"]
