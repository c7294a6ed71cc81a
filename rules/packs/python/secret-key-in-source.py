import os

# ruleid: python-secret-key-in-source
JWT_SECRET = "secret123"
# ruleid: python-secret-key-in-source
jwt_secret = 'bankbank'
# ruleid: python-secret-key-in-source
SECRET_KEY = '123'
# ruleid: python-secret-key-in-source
secretKey = bytes("01234567", "UTF-8")
# ruleid: python-secret-key-in-source
AES_KEY = b"0123456789abcdef"
# ok: python-secret-key-in-source
JWT_SECRET_KEY = "JWT_SECRET_KEY"
# ok: python-secret-key-in-source
JWT_SECRET = os.environ["JWT_SECRET"]
# ok: python-secret-key-in-source
SESSION_KEY = "user_id"
# ok: python-secret-key-in-source
APP_SECRET = "<your secret>"
# ok: python-secret-key-in-source
private_key = "/etc/ssl/key.pem"
# ok: python-secret-key-in-source
CONF_APP_SECRET = "app_secret"
# ok: python-secret-key-in-source
secret_key = ""


class Signer:
    def __init__(self):
        # ruleid: python-secret-key-in-source
        self.signing_key = "k3y-of-the-shop"

# ruleid: python-secret-key-in-source
app.config["JWT_SECRET_KEY"] = "super-secret-1"
# ok: python-secret-key-in-source
app.config["JWT_SECRET_KEY"] = os.environ["JWT_SECRET_KEY"]
# ok: python-secret-key-in-source
app.config["JWT_TOKEN_LOCATION"] = "headers"
