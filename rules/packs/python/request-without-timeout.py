import requests

# ruleid: python-request-without-timeout
a = requests.get(url)
# ruleid: python-request-without-timeout
b = requests.post(url, json=order)
# ok: python-request-without-timeout
c = requests.get(url, timeout=10)
# ok: python-request-without-timeout
d = requests.get(url, **options)
# ok: python-request-without-timeout
e = session.get(url)
