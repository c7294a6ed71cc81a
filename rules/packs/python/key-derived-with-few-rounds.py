import hashlib

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

# ruleid: python-key-derived-with-few-rounds
a = hashlib.pbkdf2_hmac("sha256", password, salt, 1000)
# ruleid: python-key-derived-with-few-rounds
b = hashlib.pbkdf2_hmac("sha512", password, salt, iterations=10000)
# ruleid: python-key-derived-with-few-rounds
c = PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=salt, iterations=4096)
# ok: python-key-derived-with-few-rounds
d = hashlib.pbkdf2_hmac("sha256", password, salt, 600000)
# ok: python-key-derived-with-few-rounds
e = PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=salt, iterations=600_000)
# ok: python-key-derived-with-few-rounds
f = hashlib.pbkdf2_hmac("sha256", password, salt, ROUNDS)
