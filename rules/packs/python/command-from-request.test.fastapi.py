import os
from typing import Annotated, List, Optional, Union

from fastapi import Depends, FastAPI, Header, Query
from pydantic import BaseModel
from sqlalchemy.orm import Session

app = FastAPI()


class Item(BaseModel):
    name: str
    lines: int


def filters(folder: str, depth: int = 1):
    # ruleid: python-command-from-request
    os.system("ls " + folder)
    # ok: python-command-from-request
    os.system(f"ls -d {depth}")
    return {"folder": folder}


def get_db():
    return Session()


@app.get("/files/{name}")
def typed(name: Optional[str] = None, other: Union[str, None] = None, third: Annotated[str, Query()] = "", many: List[str] = Query([])):
    # ruleid: python-command-from-request
    os.system("cat " + name)
    # ruleid: python-command-from-request
    os.system("cat " + other)
    # ruleid: python-command-from-request
    os.system("cat " + third)
    # ruleid: python-command-from-request
    os.system("cat " + many[0])


@app.get("/plain/{name}")
def untyped(name, db=Depends(get_db)):
    # ruleid: python-command-from-request
    os.system("cat " + name)
    # ok: python-command-from-request
    os.system("cat " + db.name)


@app.post("/items")
def item(item: Item, count: int, found: Annotated[dict, Depends(filters)], agent: str = Header("")):
    # ruleid: python-command-from-request
    os.system("cat " + item.name)
    # ruleid: python-command-from-request
    os.system("cat " + item.model_dump()["name"])
    # ok: python-command-from-request
    os.system("head -n %d" % item.lines)
    # ok: python-command-from-request
    os.system("head -n " + str(count))
    # ruleid: python-command-from-request
    os.system("ls " + found["folder"])
    # ruleid: python-command-from-request
    os.system("echo " + agent)
