import os

from decouple import config

# ruleid: python-secret-with-default-in-source
JWT_SECRET = os.environ.get("JWT_SECRET", "change-me")
# ruleid: python-secret-with-default-in-source
SECRET_KEY = os.getenv("SECRET_KEY") or "dev-secret-key"
# ruleid: python-secret-with-default-in-source
DB = os.getenv("DB_PASSWORD", "postgres")
# ruleid: python-secret-with-default-in-source
SIGNING = config("SIGNING_KEY", default="insecure")
# ok: python-secret-with-default-in-source
JWT_SECRET = os.environ["JWT_SECRET"]
# ok: python-secret-with-default-in-source
SECRET_KEY = os.environ.get("SECRET_KEY", "")
# ok: python-secret-with-default-in-source
SECRET_FILE = os.environ.get("SECRET_FILE", "/run/secrets/key")
# ok: python-secret-with-default-in-source
NAME = os.getenv("SECRET_NAME", "shop")
# ok: python-secret-with-default-in-source
HOST = os.getenv("DB_HOST", "localhost")
