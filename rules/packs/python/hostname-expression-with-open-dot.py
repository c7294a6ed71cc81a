import re

# ruleid: python-hostname-expression-with-open-dot
SHOP = re.compile("(www|beta).shop.com/")
# ruleid: python-hostname-expression-with-open-dot
API = re.compile(r"^https://api.shop\.com/", re.I)
# ok: python-hostname-expression-with-open-dot
ESCAPED = re.compile(r"^https://api\.shop\.com/")
# ok: python-hostname-expression-with-open-dot
ANY = re.compile(r"^https://.*\.shop\.com/")
# ok: python-hostname-expression-with-open-dot
NAME = re.compile(r"^[\w.]+$")
# ok: python-hostname-expression-with-open-dot
TEXT = re.compile(r"see www.shop.com")


def trusted(address):
    # ruleid: python-hostname-expression-with-open-dot
    return re.match("^https?://(www.)?my.shop.com$", address) or re.fullmatch(r"https://[\w-]+\.shop\.com", address)
