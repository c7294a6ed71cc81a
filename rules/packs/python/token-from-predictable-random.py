import random
import secrets
import string

ALPHABET = string.ascii_letters + string.digits


def issue(user):
    # ruleid: python-token-from-predictable-random
    reset_token = random.getrandbits(128)
    # ruleid: python-token-from-predictable-random
    password = "".join(random.choice(ALPHABET) for _ in range(16))
    # ruleid: python-token-from-predictable-random
    user.otp = random.randint(100000, 999999)
    # ruleid: python-token-from-predictable-random
    session_id = "".join(random.choices(ALPHABET, k=32))
    # ruleid: python-token-from-predictable-random
    reset_pin = str(random.randint(1000, 9999))
    # ok: python-token-from-predictable-random
    spin = random.randint(0, 36)
    # ok: python-token-from-predictable-random
    token = secrets.token_urlsafe(32)
    # ok: python-token-from-predictable-random
    password = "".join(secrets.choice(ALPHABET) for _ in range(16))
    # ok: python-token-from-predictable-random
    otp = random.SystemRandom().randint(100000, 999999)
    # ok: python-token-from-predictable-random
    delay = random.uniform(0, 1)
    # ok: python-token-from-predictable-random
    color = random.choice(["red", "green"])
    return reset_token, password, session_id, token, otp, delay, color


def reset_token(length):
    alphabet = "abcdefgh"
    # ruleid: python-token-from-predictable-random
    return "".join(random.choice(alphabet) for _ in range(length))


def card_number():
    # ruleid: python-token-from-predictable-random
    return "".join(random.choices(string.digits, k=16))


def sample_page(pages):
    # ok: python-token-from-predictable-random
    return random.choice(pages)


def spread(api_keys):
    # ok: python-token-from-predictable-random
    api_key = random.choice(api_keys)
    return api_key


def of_a_random_length(fake):
    # ok: python-token-from-predictable-random
    password = fake.password(length=random.randint(20, 64))
    # ruleid: python-token-from-predictable-random
    token = str(random.randint(20, 64))
    return password, token


def keys():
    # ruleid: python-token-from-predictable-random
    key = hashlib.sha256(str(random.getrandbits(256)).encode()).hexdigest()
    # ruleid: python-token-from-predictable-random
    signing_key = str(random.getrandbits(512)).encode()
    # ok: python-token-from-predictable-random
    key = random.choice(KEYS)
    # ok: python-token-from-predictable-random
    seed = random.getrandbits(32)
    return key, signing_key, seed


def weak_password(passwords):
    # ok: python-token-from-predictable-random
    return random.choice(passwords)


def generate_code(length=6):
    # ruleid: python-token-from-predictable-random
    return "".join(random.choices(string.digits, k=length))


def create_ref_code():
    # ruleid: python-token-from-predictable-random
    return "".join(random.choices(string.ascii_lowercase + string.digits, k=20))


def generate_color_code():
    # ok: python-token-from-predictable-random
    return "#" + "".join(random.choices("0123456789abcdef", k=6))


def make_code(kinds):
    # ok: python-token-from-predictable-random
    return random.choice(kinds)


def token(user):
    rng = random.Random(hash(user))
    # ruleid: python-token-from-predictable-random
    return "".join("%x" % rng.randint(0, 15) for _ in range(16))


def dice(seed):
    rng = random.Random(seed)
    # ok: python-token-from-predictable-random
    return rng.randint(1, 6)
