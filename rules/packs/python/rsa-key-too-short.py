from Crypto.PublicKey import DSA, RSA
from cryptography.hazmat.primitives.asymmetric import dsa, rsa

# ruleid: python-rsa-key-too-short
a = rsa.generate_private_key(public_exponent=65537, key_size=1024)
# ruleid: python-rsa-key-too-short
b = rsa.generate_private_key(65537, 512)
# ruleid: python-rsa-key-too-short
c = RSA.generate(1024)
# ruleid: python-rsa-key-too-short
d = dsa.generate_private_key(key_size=1024)
# ok: python-rsa-key-too-short
e = rsa.generate_private_key(public_exponent=65537, key_size=3072)
# ok: python-rsa-key-too-short
f = RSA.generate(2048)
# ok: python-rsa-key-too-short
g = RSA.generate(bits)
