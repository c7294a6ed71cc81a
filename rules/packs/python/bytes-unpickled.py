import json
import marshal
import pickle
from pickle import loads


def cart(redis, connection):
    # ruleid: python-bytes-unpickled
    a = pickle.loads(redis.get("cart"))
    # ruleid: python-bytes-unpickled
    return a, marshal.loads(connection.recv(4096))


def cart_safely(redis, value):
    # ok: python-bytes-unpickled
    a = json.loads(redis.get("cart"))
    # ok: python-bytes-unpickled
    pickle.dump(a, open("cache", "wb"))
    # ok: python-bytes-unpickled
    return pickle.loads(pickle.dumps(value))


def restored(data):
    # ruleid: python-bytes-unpickled
    return loads(data)


def restored_typed(data: bytes):
    # ruleid: python-bytes-unpickled
    return pickle.loads(data)


def parsed(data):
    from json import loads

    # ok: python-bytes-unpickled
    return loads(data)


def template_cart(empty):
    known = b"(lp0\n." if empty else b"(dp0\n."
    # ok: python-bytes-unpickled
    return pickle.loads(known)
