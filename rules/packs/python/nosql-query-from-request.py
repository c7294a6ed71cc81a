from bson import ObjectId
from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
users = MongoClient().shop.users


@app.route("/login", methods=["POST"])
def login():
    body = request.get_json()
    # ruleid: python-nosql-query-from-request
    a = users.find_one({"name": body["name"], "password": body["password"]})
    # ruleid: python-nosql-query-from-request
    b = users.find_one(request.json)
    # ruleid: python-nosql-query-from-request
    users.delete_many({"$where": "this.name == '" + request.args["name"] + "'"})
    # ok: python-nosql-query-from-request
    c = users.find_one({"name": str(body["name"])})
    # ok: python-nosql-query-from-request
    d = users.find_one({"_id": ObjectId(body["id"])})
    # ok: python-nosql-query-from-request
    e = users.find_one({"name": "admin"})
    return {"found": [a, b, c, d, e]}


from fastapi import APIRouter
from pydantic import BaseModel

router = APIRouter()


class Label(BaseModel):
    name: str


class Labels:
    @router.put("/labels/{label}")
    def change(self, label: str, data: Label):
        # ok: python-nosql-query-from-request
        return self.store.update_one(data, label)


class Shelf:
    @router.delete("/shelves/{shelf}")
    def remove(self, shelf: str):
        # ruleid: python-nosql-query-from-request
        self.db.shelves.delete_one({"name": {"$regex": shelf, "$where": shelf}})
        return shelf
