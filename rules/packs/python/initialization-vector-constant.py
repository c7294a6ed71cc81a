import os

from Crypto.Cipher import AES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

IV = b"1234567890abcdef"


def seal(key, data):
    # ruleid: python-initialization-vector-constant
    a = AES.new(key, AES.MODE_CBC, b"0000000000000000")
    # ruleid: python-initialization-vector-constant
    b = AES.new(key, AES.MODE_CBC, IV)
    # ruleid: python-initialization-vector-constant
    c = AES.new(key, AES.MODE_CBC, iv=b"\x00" * 16)
    # ruleid: python-initialization-vector-constant
    d = Cipher(algorithms.AES(key), modes.CTR(b"0000000000000000"))
    # ruleid: python-initialization-vector-constant
    e = AESGCM(key).encrypt(b"nonce-nonce!", data, None)
    # ok: python-initialization-vector-constant
    f = AES.new(key, AES.MODE_CBC, os.urandom(16))
    # ok: python-initialization-vector-constant
    g = Cipher(algorithms.AES(key), modes.CBC(os.urandom(16)))
    nonce = os.urandom(12)
    # ok: python-initialization-vector-constant
    h = AESGCM(key).encrypt(nonce, data, None)
    return a, b, c, d, e, f, g, h
