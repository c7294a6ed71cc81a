# ruleid: python-server-on-every-interface
app.run(host="0.0.0.0", port=8080)
# ruleid: python-server-on-every-interface
sock.bind(("0.0.0.0", 9000))
# ruleid: python-server-on-every-interface
uvicorn.run(app, host="0.0.0.0")
# ok: python-server-on-every-interface
app.run(host="127.0.0.1", port=8080)
# ok: python-server-on-every-interface
sock.bind(("127.0.0.1", 9000))
# ok: python-server-on-every-interface
connect(("0.0.0.0", 9000))
