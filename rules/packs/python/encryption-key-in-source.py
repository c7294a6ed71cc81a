import os

from Crypto.Cipher import AES
from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.ciphers import algorithms

KEY = b"sixteen byte key"


def boxes(key):
    # ruleid: python-encryption-key-in-source
    a = Fernet(b"cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e4=")
    # ruleid: python-encryption-key-in-source
    b = AES.new(KEY, AES.MODE_GCM)
    # ruleid: python-encryption-key-in-source
    c = algorithms.AES(b"sixteen byte key")
    # ok: python-encryption-key-in-source
    d = Fernet(os.environ["DATA_KEY"])
    # ok: python-encryption-key-in-source
    e = Fernet(Fernet.generate_key())
    # ok: python-encryption-key-in-source
    f = AES.new(key, AES.MODE_GCM)
    return a, b, c, d, e, f


enc_key = "abcdefghijklmnop".encode("utf-8")


def cipher(iv):
    # ruleid: python-encryption-key-in-source
    return AES.new(enc_key, AES.MODE_GCM, iv)


def cipher_of(key, iv):
    # ok: python-encryption-key-in-source
    return AES.new(key.encode(), AES.MODE_GCM, iv)
