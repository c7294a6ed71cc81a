import html
from email.mime.text import MIMEText

from django.core.mail import EmailMultiAlternatives, send_mail
from django.template.loader import render_to_string
from flask import Flask, request
from flask_mail import Mail, Message
from sendgrid.helpers.mail import Content, HtmlContent

app = Flask(__name__)
post = Mail(app)


@app.route("/invite", methods=["POST"])
def invite():
    name = request.form["name"]
    # ruleid: python-mail-body-from-request
    letter = Message("Invitation", html="<p>" + name + "</p>")
    # ruleid: python-mail-body-from-request
    letter.html = f"<p>{name}</p>"
    # ok: python-mail-body-from-request
    letter.html = f"<p>{html.escape(name)}</p>"
    # ok: python-mail-body-from-request
    letter.body = name
    post.send(letter)
    # ruleid: python-mail-body-from-request
    MIMEText("<b>" + name + "</b>", "html")
    # ok: python-mail-body-from-request
    MIMEText("Hello " + name)
    # ok: python-mail-body-from-request
    MIMEText("Hello " + name, "plain")
    # ruleid: python-mail-body-from-request
    HtmlContent(name)
    # ruleid: python-mail-body-from-request
    Content("text/html", name)
    # ok: python-mail-body-from-request
    Content("text/plain", name)
    return {}


def contact(request):
    text = request.POST["text"]
    # ruleid: python-mail-body-from-request
    send_mail("Contact", text, None, ["a@shop.example"], html_message="<p>" + text + "</p>")
    # ok: python-mail-body-from-request
    send_mail("Contact", text, None, ["a@shop.example"])
    # ok: python-mail-body-from-request
    send_mail("Contact", text, None, ["a@shop.example"], html_message=render_to_string("contact.html", {"text": text}))
    letter = EmailMultiAlternatives("Contact", text, None, ["a@shop.example"])
    # ruleid: python-mail-body-from-request
    letter.attach_alternative(text, "text/html")
    # ok: python-mail-body-from-request
    letter.attach_alternative(text, "text/plain")
