import os

# ruleid: python-password-in-source
DB_PASSWORD = "Winter-2024"
# ruleid: python-password-in-source
admin_password = "admin123"
# ruleid: python-password-in-source
ROOT_PWD = "toor"
# ruleid: python-password-in-source
SETTINGS = {"host": "db", "PASSWORD": "s3cr3t!"}


class Mail:
    # ruleid: python-password-in-source
    password = "letmein"

    def __init__(self, account):
        # ruleid: python-password-in-source
        account.password = "P@ssw0rd1"


# ok: python-password-in-source
DB_PASSWORD = os.environ["DB_PASSWORD"]
# ok: python-password-in-source
PASSWORD = "password"
# ok: python-password-in-source
FIELD = {"password": "user_password", "passwd": "password2"}
# ok: python-password-in-source
password = ""
# ok: python-password-in-source
password = "********"
# ok: python-password-in-source
MESSAGES = {"password": "Enter your 2 passwords"}
# ok: python-password-in-source
password_url = "reset/v1"
# ok: python-password-in-source
test_password = "admin123"
# ok: python-password-in-source
password = "${DB_PASSWORD1}"
# ok: python-password-in-source
gateway_password = "$GATEWAY1"
# ruleid: python-password-in-source
GATEWAY_PASSWORD = "Or$$7Shop_2"


def sent(letter):
    server = smtplib.SMTP_SSL("smtp.rooms.example", 465)
    # ruleid: python-password-in-source
    server.login(SENDER, "kqbvtwzdbrfhmxna")
    server.send_message(letter)


def sent_by_variable(letter):
    server = smtplib.SMTP_SSL("smtp.rooms.example", 465)
    # ok: python-password-in-source
    server.login(SENDER, os.environ["MAIL_PASSWORD"])
    server.send_message(letter)
