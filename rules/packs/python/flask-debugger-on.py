from flask import Flask

app = Flask(__name__)

if __name__ == "__main__":
    # ruleid: python-flask-debugger-on
    app.run(debug=True)
    # ruleid: python-flask-debugger-on
    app.run("0.0.0.0", port=80, debug=True, threaded=True)
    # ok: python-flask-debugger-on
    app.run()
    # ok: python-flask-debugger-on
    app.run(debug=False)
    # ok: python-flask-debugger-on
    app.run(debug=os.environ.get("DEBUG") == "1")


def serve_in_order():
    shop = flask.Flask("shop")
    # ruleid: python-flask-debugger-on
    shop.run("127.0.0.1", 8080, True)
    # ok: python-flask-debugger-on
    shop.run("127.0.0.1", 8080, False)


if __name__ == "__main__":
    # ruleid: python-flask-debugger-on
    app.debug = True
    with app.app_context():
        prepare()
    app.run(host="127.0.0.1")


if __name__ == "__main__":
    # ok: python-flask-debugger-on
    app.debug = False
    app.run(host="127.0.0.1")


def configure(app):
    # ok: python-flask-debugger-on
    app.debug = True


def main():
    if os.getenv("FLASK_ENV") == "development":
        # ok: python-flask-debugger-on
        app.run(debug=True, port=6002)
