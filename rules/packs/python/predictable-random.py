import random
import secrets

# ruleid: python-predictable-random
a = random.random()
# ruleid: python-predictable-random
b = random.randint(1, 6)
# ruleid: python-predictable-random
c = random.Random().random()
# ruleid: python-predictable-random
d = random.getrandbits(64)
# ok: python-predictable-random
e = secrets.randbelow(6)
# ok: python-predictable-random
f = random.SystemRandom().randint(1, 6)
# ok: python-predictable-random
random.seed(7)
# ok: python-predictable-random
time.sleep(random.random())
# ok: python-predictable-random
g = random.gauss(0, 1)
