from flask_wtf import CSRFProtect, FlaskForm

# ruleid: python-flask-csrf-protection-off
app.config["WTF_CSRF_ENABLED"] = False
# ruleid: python-flask-csrf-protection-off
WTF_CSRF_ENABLED = False
# ruleid: python-flask-csrf-protection-off
app.config.update(WTF_CSRF_ENABLED=False)
# ok: python-flask-csrf-protection-off
app.config["WTF_CSRF_ENABLED"] = True
# ok: python-flask-csrf-protection-off
CSRFProtect(app)


class TestConfig(Config):
    TESTING = True
    # ok: python-flask-csrf-protection-off
    WTF_CSRF_ENABLED = False


class LocalConfig(Config):
    # ruleid: python-flask-csrf-protection-off
    WTF_CSRF_ENABLED = False
