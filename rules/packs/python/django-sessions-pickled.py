# ruleid: python-django-sessions-pickled
SESSION_SERIALIZER = "django.contrib.sessions.serializers.PickleSerializer"
# ruleid: python-django-sessions-pickled
SESSION_SERIALIZER = "shop.sessions.PickleSerializer"
# ok: python-django-sessions-pickled
SESSION_SERIALIZER = "django.contrib.sessions.serializers.JSONSerializer"
# ok: python-django-sessions-pickled
CACHE_SERIALIZER = "django.contrib.sessions.serializers.PickleSerializer"
