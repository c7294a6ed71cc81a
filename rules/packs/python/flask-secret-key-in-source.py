import os

from flask import Flask

app = Flask(__name__)
# ruleid: python-flask-secret-key-in-source
app.secret_key = "change-me-later"
# ruleid: python-flask-secret-key-in-source
app.config["SECRET_KEY"] = "change-me-later"
# ruleid: python-flask-secret-key-in-source
app.config.update(SECRET_KEY="change-me-later", TESTING=False)
# ruleid: python-flask-secret-key-in-source
app.config["JWT_SECRET_KEY"] = "also-known"
# ok: python-flask-secret-key-in-source
app.secret_key = os.environ["SECRET_KEY"]
# ok: python-flask-secret-key-in-source
app.config["SECRET_KEY"] = os.urandom(32)
# ok: python-flask-secret-key-in-source
app.config["SESSION_COOKIE_NAME"] = "change-me-later"


class Config:
    # ruleid: python-flask-secret-key-in-source
    SECRET_KEY = "your-secret-key"


class ProductionConfig(Config):
    # ruleid: python-flask-secret-key-in-source
    JWT_SECRET_KEY = "winter"
    # ok: python-flask-secret-key-in-source
    SECRET_KEY = os.environ["SECRET_KEY"]


class TestConfig(Config):
    # ok: python-flask-secret-key-in-source
    SECRET_KEY = "for-tests"
