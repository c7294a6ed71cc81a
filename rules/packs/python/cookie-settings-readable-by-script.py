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
# ruleid: python-cookie-settings-readable-by-script
SESSION_COOKIE_HTTPONLY = os.getenv("COOKIE_HTTPONLY", "False").lower() in ["true", "1"]
# ruleid: python-cookie-settings-readable-by-script
SESSION_COOKIE_HTTPONLY = env.bool("COOKIE_HTTPONLY", default=False)
# ok: python-cookie-settings-readable-by-script
SESSION_COOKIE_HTTPONLY = env.bool("COOKIE_HTTPONLY", default=True)
# ok: python-cookie-settings-readable-by-script
SESSION_COOKIE_HTTPONLY = os.environ.get("COOKIE_HTTPONLY", "true") == "true"
