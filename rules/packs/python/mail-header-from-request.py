import smtplib
from email.message import EmailMessage

from flask import Flask, request

app = Flask(__name__)


@app.route("/contact", methods=["POST"])
def contact():
    with smtplib.SMTP("localhost") as server:
        # ruleid: python-mail-header-from-request
        server.sendmail("form@shop.example", "us@shop.example", "Subject: " + request.form["subject"])
        # ruleid: python-mail-header-from-request
        server.sendmail("form@shop.example", request.form["to"], "hello")
        mail = EmailMessage()
        mail.set_content(request.form["text"])
        # ok: python-mail-header-from-request
        server.send_message(mail)
        # ok: python-mail-header-from-request
        server.sendmail("form@shop.example", "us@shop.example", "Subject: hello")
    return {}
