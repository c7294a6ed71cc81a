REST_FRAMEWORK = {
    # ruleid: python-drf-everyone-allowed-by-default
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.AllowAny"],
    "PAGE_SIZE": 50,
}
REST_FRAMEWORK = {
    # ruleid: python-drf-everyone-allowed-by-default
    "DEFAULT_PERMISSION_CLASSES": ("rest_framework.permissions.AllowAny",),
}
REST_FRAMEWORK = {
    # ok: python-drf-everyone-allowed-by-default
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
}


class Health:
    # ok: python-drf-everyone-allowed-by-default
    permission_classes = ["rest_framework.permissions.AllowAny"]
