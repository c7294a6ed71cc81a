from cryptography.hazmat.primitives.asymmetric import ec

# ruleid: python-elliptic-curve-too-small
a = ec.generate_private_key(ec.SECP192R1())
# ruleid: python-elliptic-curve-too-small
b = ec.generate_private_key(ec.SECT163K1())
# ok: python-elliptic-curve-too-small
c = ec.generate_private_key(ec.SECP256R1())
# ok: python-elliptic-curve-too-small
d = ec.generate_private_key(ec.SECP384R1())
