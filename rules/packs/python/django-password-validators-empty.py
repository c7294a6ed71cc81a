# ruleid: python-django-password-validators-empty
AUTH_PASSWORD_VALIDATORS = []
# ok: python-django-password-validators-empty
AUTH_PASSWORD_VALIDATORS = [{"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"}]
# ok: python-django-password-validators-empty
AUTHENTICATION_BACKENDS = []
