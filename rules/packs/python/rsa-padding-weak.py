from Crypto.Cipher import PKCS1_OAEP, PKCS1_v1_5
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding


def seal(public_key, private_key, data):
    # ruleid: python-rsa-padding-weak
    a = public_key.encrypt(data, padding.PKCS1v15())
    # ruleid: python-rsa-padding-weak
    b = private_key.decrypt(a, padding.PKCS1v15())
    # ruleid: python-rsa-padding-weak
    c = PKCS1_v1_5.new(public_key)
    # ok: python-rsa-padding-weak
    d = PKCS1_OAEP.new(public_key)
    # ok: python-rsa-padding-weak
    e = private_key.sign(data, padding.PKCS1v15(), hashes.SHA256())
    # ok: python-rsa-padding-weak
    f = public_key.encrypt(data, padding.OAEP(mgf=padding.MGF1(hashes.SHA256()), algorithm=hashes.SHA256(), label=None))
    return b, c, d, e, f
