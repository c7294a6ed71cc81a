import os

import psycopg2
import pymysql
import redis
from sqlalchemy import create_engine

# ruleid: python-database-password-in-source
a = psycopg2.connect(host="db", user="shop", password="blue-lamp-72")
# ruleid: python-database-password-in-source
b = pymysql.connect(host="db", user="shop", passwd="blue-lamp-72")
# ruleid: python-database-password-in-source
c = redis.Redis(host="cache", password="blue-lamp-72")
# ruleid: python-database-password-in-source
d = create_engine("postgresql://shop:blue-lamp-72@db/shop")
# ok: python-database-password-in-source
e = psycopg2.connect(host="db", user="shop", password=os.environ["DB_PASSWORD"])
# ok: python-database-password-in-source
f = create_engine(os.environ["DATABASE_URL"])
# ok: python-database-password-in-source
g = create_engine("sqlite:///shop.db")
# ok: python-database-password-in-source
h = psycopg2.connect(host="db", user="shop", password="")


def configure(app):
    # ruleid: python-database-password-in-source
    app.config["SQLALCHEMY_DATABASE_URI"] = "postgresql://shop:winter24@db:5432/shop"
    # ok: python-database-password-in-source
    app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///shop.db"


# ruleid: python-database-password-in-source
DATABASE_URL = "mysql+pymysql://root:winter24@localhost/shop"
# ok: python-database-password-in-source
DATABASE_URL = f"postgresql://{USER}:{PASSWORD}@db/shop"
