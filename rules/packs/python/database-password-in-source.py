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
