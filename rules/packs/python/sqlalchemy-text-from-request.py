from flask import Flask, request
from sqlalchemy import create_engine, literal_column, select, text

app = Flask(__name__)
engine = create_engine("sqlite:///shop.db")


@app.route("/users")
def users():
    name = request.args["name"]
    with engine.connect() as connection:
        # ruleid: python-sqlalchemy-text-from-request
        a = connection.execute(text("SELECT * FROM users WHERE name = '" + name + "'"))
        # ruleid: python-sqlalchemy-text-from-request
        b = connection.exec_driver_sql(f"SELECT * FROM users WHERE name = '{name}'")
        # ruleid: python-sqlalchemy-text-from-request
        c = connection.execute(select(literal_column(name)))
        # ok: python-sqlalchemy-text-from-request
        d = connection.execute(text("SELECT * FROM users WHERE name = :name"), {"name": name})
        # ok: python-sqlalchemy-text-from-request
        e = connection.execute(select(User).where(User.name == name))
    return {"users": [list(a), list(b), list(c), list(d), list(e)]}
