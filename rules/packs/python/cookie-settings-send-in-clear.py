# ruleid: python-cookie-settings-send-in-clear
SESSION_COOKIE_SECURE = False
# ruleid: python-cookie-settings-send-in-clear
CSRF_COOKIE_SECURE = False
# ruleid: python-cookie-settings-send-in-clear
app.config["SESSION_COOKIE_SECURE"] = False
# ruleid: python-cookie-settings-send-in-clear
app.config.update(SESSION_COOKIE_SECURE=False, TESTING=False)
# ok: python-cookie-settings-send-in-clear
SESSION_COOKIE_SECURE = True
# ok: python-cookie-settings-send-in-clear
SESSION_COOKIE_SECURE = not DEBUG
# ok: python-cookie-settings-send-in-clear
SESSION_SAVE_EVERY_REQUEST = False
# ok: python-cookie-settings-send-in-clear
app.config["TESTING"] = False
# ruleid: python-cookie-settings-send-in-clear
SESSION_COOKIE_SECURE = os.getenv("COOKIE_SECURE", "False").lower() in ["true", "1"]
# ruleid: python-cookie-settings-send-in-clear
SESSION_COOKIE_SECURE = env.bool("COOKIE_SECURE", default=False)
# ok: python-cookie-settings-send-in-clear
SESSION_COOKIE_SECURE = env.bool("COOKIE_SECURE", default=True)
# ok: python-cookie-settings-send-in-clear
SESSION_COOKIE_SECURE = os.environ.get("COOKIE_SECURE", "true") == "true"
