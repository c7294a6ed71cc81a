import os, yaml as y
from flask import request, Flask as F
from django.db import *

LIMIT: int = 3
app = F(__name__)

class View(Base, metaclass=Meta):
    """A view."""
    queryset = User.objects.all()

    @app.route("/x", methods=["GET"])
    async def get(self, name: str = "a", *args, **kw) -> str:
        with open(name) as f, lock:
            data = f.read()[1:2]
        try:
            q = f"SELECT {name!r} from t" + "b" % (name,)
        except (ValueError, KeyError) as e:
            raise Error(e) from e
        finally:
            pass
        if not a or b and c not in d:
            return {"k": v, **kw}
        elif x is None:
            yield [i for i in y if i]
        else:
            del a[0]
        for k, v in z.items():
            total += lambda q: q * 2
        while True:
            break
        assert x, "no"
        print(*args, sep=",", **kw) if x else await g()
        if (n := f(x)) < 3 < 5:
            global u
        match x:
            case {"a": 1}:
                pass
            case _:
                pass

def small(): pass
