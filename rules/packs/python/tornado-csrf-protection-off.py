import tornado.web
from tornado.web import Application

# ruleid: python-tornado-csrf-protection-off
a = tornado.web.Application(handlers, cookie_secret=key, xsrf_cookies=False)
# ruleid: python-tornado-csrf-protection-off
b = Application(handlers, xsrf_cookies=False, debug=False)
# ok: python-tornado-csrf-protection-off
c = Application(handlers, xsrf_cookies=True)
# ok: python-tornado-csrf-protection-off
d = other.Application(handlers, xsrf_cookies=False)
