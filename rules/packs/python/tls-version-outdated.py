import ssl

# ruleid: python-tls-version-outdated
a = ssl.SSLContext(ssl.PROTOCOL_TLSv1)
# ruleid: python-tls-version-outdated
b = ssl.SSLContext(ssl.PROTOCOL_SSLv3)
# ruleid: python-tls-version-outdated
c = ssl.wrap_socket(sock, ssl_version=ssl.PROTOCOL_TLSv1_1)
# ok: python-tls-version-outdated
d = ssl.create_default_context()
# ok: python-tls-version-outdated
e = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
# ok: python-tls-version-outdated
f = ssl.SSLContext(ssl.PROTOCOL_TLSv1_2)
