from flask import Flask, request
from openai import OpenAI

app = Flask(__name__)
client = OpenAI()


@app.route("/ask", methods=["POST"])
def ask():
    # ruleid: python-prompt-from-request
    a = client.responses.create(model="m", instructions="You help " + request.form["name"], input="hello")
    # ruleid: python-prompt-from-request
    b = client.chat.completions.create(model="m", messages=[{"role": "user", "content": request.form["text"]}])
    # ok: python-prompt-from-request
    c = client.responses.create(model="m", instructions="You help customers.", input="hello")
    return {"answers": [a, b, c]}
