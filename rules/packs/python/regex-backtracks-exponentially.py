import re

# ruleid: python-regex-backtracks-exponentially
a = re.compile(r"^(\w+\s?)*$")
# ruleid: python-regex-backtracks-exponentially
b = re.match(r"(a+)+$", text)
# ok: python-regex-backtracks-exponentially
c = re.compile(r"^\w+(?:\s\w+)*$")
# ok: python-regex-backtracks-exponentially
d = re.match(r"^[a-z]+$", text)
# ok: python-regex-backtracks-exponentially
e = re.compile(r"^File:\s*(?P<path>/\S.*?)\s*$")
# ok: python-regex-backtracks-exponentially
f = re.compile(r"^[^@]+@[^@]+\.[^@]+$")
# ruleid: python-regex-backtracks-exponentially
g = re.compile(r"^(?:\w|[a-f])+$")
# ok: python-regex-backtracks-exponentially
h = re.compile(r"^(?:\d|[a-z]|_)+$")
