import os

from Crypto.Cipher import AES, ARC4, DES, DES3
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM


def seal(key, data):
    # ruleid: python-weak-cipher
    a = DES.new(key, DES.MODE_CBC, os.urandom(8))
    # ruleid: python-weak-cipher
    b = DES3.new(key, DES3.MODE_CBC, os.urandom(8))
    # ruleid: python-weak-cipher
    c = ARC4.new(key)
    # ruleid: python-weak-cipher
    d = Cipher(algorithms.Blowfish(key), modes.CBC(os.urandom(8)))
    # ruleid: python-weak-cipher
    e = Cipher(algorithms.TripleDES(key), modes.CBC(os.urandom(8)))
    # ok: python-weak-cipher
    f = Cipher(algorithms.AES(key), modes.GCM(os.urandom(12)))
    # ok: python-weak-cipher
    g = AES.new(key, AES.MODE_GCM)
    # ok: python-weak-cipher
    return AESGCM(key).encrypt(os.urandom(12), data, None), a, b, c, d, e, f, g
