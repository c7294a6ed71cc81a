import hashlib

import bcrypt


def store(password, user, document, salt):
    # ruleid: python-password-hashed-quickly
    a = hashlib.sha256(password.encode()).hexdigest()
    # ruleid: python-password-hashed-quickly
    b = hashlib.sha512((salt + user.password).encode()).hexdigest()
    # ruleid: python-password-hashed-quickly
    c = hashlib.md5(user.passwd.encode("utf-8")).hexdigest()
    # ruleid: python-password-hashed-quickly
    d = hashlib.new("sha256", password.encode())
    # ok: python-password-hashed-quickly
    e = bcrypt.hashpw(password.encode(), bcrypt.gensalt())
    # ok: python-password-hashed-quickly
    f = hashlib.sha256(document).hexdigest()
    # ok: python-password-hashed-quickly
    g = hashlib.scrypt(password.encode(), salt=salt, n=2**17, r=8, p=1)
    return a, b, c, d, e, f, g


from passlib.context import CryptContext

# ruleid: python-password-hashed-quickly
fast = CryptContext(schemes=["md5_crypt"], deprecated="auto")
# ok: python-password-hashed-quickly
slow = CryptContext(schemes=["bcrypt", "md5_crypt"], deprecated="auto")


def kept(password):
    # ruleid: python-password-hashed-quickly
    once = generate_password_hash(password, method="sha256")
    # ok: python-password-hashed-quickly
    often = generate_password_hash(password, method="pbkdf2:sha256")
    # ok: python-password-hashed-quickly
    slow = generate_password_hash(password, method="scrypt")
    return once, often, slow
