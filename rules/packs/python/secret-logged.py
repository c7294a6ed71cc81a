import logging

log = logging.getLogger(__name__)


def sign_in(user, password, api_key, token):
    # ruleid: python-secret-logged
    logging.info("sign-in of %s with %s", user.name, password)
    # ruleid: python-secret-logged
    log.debug("key %s", api_key)
    # ruleid: python-secret-logged
    log.error("refused: %s", user.password)
    # ruleid: python-secret-logged
    log.warning(f"token {access_token} expired")
    # ok: python-secret-logged
    log.info("sign-in of %s", user.id)
    # ok: python-secret-logged
    log.info("password changed for %s", user.id)
    # ok: python-secret-logged
    log.debug("%d tokens", token_count)
    # ok: python-secret-logged
    log.info("reset link sent to %s", password_reset_url_host)


@app.route("/login", methods=["POST"])
def printed(request):
    password = request.form["password"]
    # ruleid: python-secret-logged
    print(f"signing in with {password}")
    # ruleid: python-secret-logged
    print("signing in", password)
    # ok: python-secret-logged
    print("signing in")


def shown_by_a_tool(password):
    # ok: python-secret-logged
    print(password)

_LOG = logging.getLogger("accounts")
# ruleid: python-secret-logged
_LOG.info("login of %r with %r", user, password)
# ok: python-secret-logged
_LOG.info("login of %r", user)


def second_factor(user):
    # ruleid: python-secret-logged
    logger.debug(f"secret of {user['email']} is {user['otp_secret']}")
    # ok: python-secret-logged
    logger.debug(f"secret of {user['email']} was shown")


class Requests:
    def __call__(self, request):
        # ruleid: python-secret-logged
        print(request.headers)
        # ruleid: python-secret-logged
        logger.info("request with %s", request.headers)
        # ok: python-secret-logged
        logger.info("request from %s", request.headers["Host"])
        # ok: python-secret-logged
        parsed.update(request.headers)
        return self.get_response(request)
