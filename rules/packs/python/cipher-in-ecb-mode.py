import os

from Crypto.Cipher import AES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def seal(key):
    # ruleid: python-cipher-in-ecb-mode
    a = AES.new(key, AES.MODE_ECB)
    # ruleid: python-cipher-in-ecb-mode
    b = Cipher(algorithms.AES(key), modes.ECB())
    # ok: python-cipher-in-ecb-mode
    c = AES.new(key, AES.MODE_GCM)
    # ok: python-cipher-in-ecb-mode
    d = Cipher(algorithms.AES(key), modes.GCM(os.urandom(12)))
    # ok: python-cipher-in-ecb-mode
    e = AES.new(key, AES.MODE_CBC, os.urandom(16))
    return a, b, c, d, e
