# ruleid: python-cookie-settings-readable-by-script
SESSION_COOKIE_HTTPONLY = False
# ruleid: python-cookie-settings-readable-by-script
app.config["SESSION_COOKIE_HTTPONLY"] = False
# ruleid: python-cookie-settings-readable-by-script
app.config.update(SESSION_COOKIE_HTTPONLY=False)
# ok: python-cookie-settings-readable-by-script
SESSION_COOKIE_HTTPONLY = True
# ok: python-cookie-settings-readable-by-script
CSRF_COOKIE_HTTPONLY = False
# ok: python-cookie-settings-readable-by-script
app.config["SESSION_COOKIE_HTTPONLY"] = True
