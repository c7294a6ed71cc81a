import base64
import hashlib
import hmac
import secrets

from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode


def tokens(user, email):
    # ruleid: python-token-made-of-known-values
    token = urlsafe_base64_encode(force_bytes(user.username))
    # ruleid: python-token-made-of-known-values
    api_key = base64.b64encode(f"{user.id}-{user.username}".encode()).decode()
    # ruleid: python-token-made-of-known-values
    user.reset_token = hashlib.md5(email.encode()).hexdigest()
    # ok: python-token-made-of-known-values
    uid = urlsafe_base64_encode(force_bytes(user.pk))
    # ok: python-token-made-of-known-values
    reset_token = secrets.token_urlsafe(32)
    # ok: python-token-made-of-known-values
    api_token = hashlib.sha256(f"{user.id}{secrets.token_hex(16)}".encode()).hexdigest()
    # ok: python-token-made-of-known-values
    access_token = base64.b64encode(hmac.new(KEY, user.email.encode(), "sha256").digest())
    # ok: python-token-made-of-known-values
    gravatar = hashlib.md5(user.email.encode()).hexdigest()
    # ok: python-token-made-of-known-values
    token = base64.b64encode(f"{client_id}:{client_secret}".encode())
    return token
