import random
import secrets

import numpy

kept_sessions = {}


def remember(name):
    value = str(random.normalvariate())[2:]
    # ruleid: python-predictable-value-kept-as-secret
    kept_sessions[name] = value


class Account:
    def reset(self):
        digits = [random.choice("0123456789") for _ in range(6)]
        # ruleid: python-predictable-value-kept-as-secret
        self.reset_token = "".join(digits)

    def invite(self, row):
        # ruleid: python-predictable-value-kept-as-secret
        row["csrf_token"] = numpy.random.bytes(16)

    def reset_well(self):
        # ok: python-predictable-value-kept-as-secret
        self.reset_token = secrets.token_urlsafe(32)
        system = random.SystemRandom()
        # ok: python-predictable-value-kept-as-secret
        self.reset_token = system.getrandbits(128)

    def play(self, board):
        # ok: python-predictable-value-kept-as-secret
        board["die"] = random.randint(1, 6)
        # ok: python-predictable-value-kept-as-secret
        self.colour = random.choice(["red", "blue"])
