import sqlite3
from flask import Flask, request

app = Flask(__name__)


class Clients:
    def __init__(self, path):
        self.connection = sqlite3.connect(path)

    def by_name(self, name):
        query = "SELECT * FROM clients WHERE name = '" + name + "'"
        # ruleid: python-sql-made-of-parameter
        return self.connection.execute(query).fetchall()

    def by_name_and_city(self, name, city):
        query = "SELECT * FROM clients WHERE name = '%s' AND city = ?" % name
        # ruleid: python-sql-made-of-parameter
        return self.connection.cursor().execute(query, (city,)).fetchall()

    def bound(self, name):
        query = "SELECT * FROM clients WHERE name = ?"
        # ok: python-sql-made-of-parameter
        return self.connection.execute(query, (name,)).fetchall()

    def by_number(self, number):
        query = "SELECT * FROM clients WHERE id = " + str(int(number))
        # ok: python-sql-made-of-parameter
        return self.connection.execute(query).fetchall()

    def all_of(self, table):
        query = "SELECT * FROM " + table
        # ok: python-sql-made-of-parameter
        return self.connection.execute(query).fetchall()

    def run(self, query):
        # ok: python-sql-made-of-parameter
        return self.connection.execute(query).fetchall()

    def of_state(self, state):
        query = "SELECT * FROM clients WHERE state = '" + state + "'"
        # ok: python-sql-made-of-parameter
        return self.connection.execute(query).fetchall()

    def open(self):
        return self.of_state("open") + self.of_state("new")


def find(connection, name):
    query = f"SELECT * FROM clients WHERE name = '{name}'"
    cursor = connection.cursor()
    # ruleid: python-sql-made-of-parameter
    cursor.execute(query)


def count(connection, kind):
    query = f"SELECT COUNT(*) FROM clients WHERE kind = '{kind}'"
    cursor = connection.cursor()
    # ok: python-sql-made-of-parameter
    cursor.execute(query)


def counts(connection):
    count(connection, "open")
    count(connection, "closed")
