import ssl
from ssl import wrap_socket

# ruleid: python-socket-wrapped-without-verification
a = ssl.wrap_socket(sock)
# ruleid: python-socket-wrapped-without-verification
b = ssl.wrap_socket(sock, cert_reqs=ssl.CERT_REQUIRED, ca_certs="/etc/ca.pem")
# ruleid: python-socket-wrapped-without-verification
c = wrap_socket(sock)
# ok: python-socket-wrapped-without-verification
d = ssl.create_default_context().wrap_socket(sock, server_hostname=host)
# ok: python-socket-wrapped-without-verification
e = context.wrap_socket(sock, server_hostname=host)
