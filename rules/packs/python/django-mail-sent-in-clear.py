EMAIL_HOST = "smtp.example.org"
# ruleid: python-django-mail-sent-in-clear
EMAIL_USE_TLS = False
# ok: python-django-mail-sent-in-clear
EMAIL_USE_TLS = True
# ok: python-django-mail-sent-in-clear
EMAIL_USE_TLS = env("TLS")
