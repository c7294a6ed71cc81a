import bcrypt

# ruleid: python-bcrypt-cost-too-low
a = bcrypt.hashpw(password, bcrypt.gensalt(rounds=4))
# ruleid: python-bcrypt-cost-too-low
b = bcrypt.gensalt(6)
# ok: python-bcrypt-cost-too-low
c = bcrypt.gensalt()
# ok: python-bcrypt-cost-too-low
d = bcrypt.gensalt(12)
# ok: python-bcrypt-cost-too-low
e = bcrypt.gensalt(rounds=settings.BCRYPT_ROUNDS)
