import hashlib
import os

from werkzeug.security import generate_password_hash


def init_db():
    # ruleid: python-account-with-password-in-source
    admin = User(name="admin", password=generate_password_hash("admin123"))
    # ruleid: python-account-with-password-in-source
    plain = User(username="admin", email="admin@example.com", password="password123")
    # ruleid: python-account-with-password-in-source
    admin.set_password("letmein1")
    # ruleid: python-account-with-password-in-source
    User.objects.create_superuser("admin", "admin@example.com", "admin")
    # ruleid: python-account-with-password-in-source
    cursor.execute("INSERT INTO users (username, password) VALUES ('admin', 'admin123')")
    # ruleid: python-account-with-password-in-source
    cursor.execute("INSERT INTO users (username, password) VALUES (?, ?)", ("admin", "admin123"))
    # ruleid: python-account-with-password-in-source
    cursor.executemany("INSERT INTO users (username, password, role) VALUES (?, ?, ?)", [("alice", "alice1", "user"), ("admin", "admin123", "admin")])
    # ruleid: python-account-with-password-in-source
    hashed = hashlib.md5("admin123".encode()).hexdigest()


def safe(name, password):
    # ok: python-account-with-password-in-source
    admin = User(name="admin", password=generate_password_hash(os.environ["ADMIN_PASSWORD"]))
    # ok: python-account-with-password-in-source
    user = User(username=name, password=password)
    # ok: python-account-with-password-in-source
    user.set_password(password)
    # ok: python-account-with-password-in-source
    cursor.execute("INSERT INTO users (username, password) VALUES (?, ?)", (name, password))
    # ok: python-account-with-password-in-source
    nobody = generate_password_hash("a-dummy-for-timing")
    # ok: python-account-with-password-in-source
    cursor.execute("INSERT INTO products (name, price) VALUES ('book', '12.00')")
    # ok: python-account-with-password-in-source
    cursor.execute("CREATE TABLE users (id INTEGER, password TEXT)")
