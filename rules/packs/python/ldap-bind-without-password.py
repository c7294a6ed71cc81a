import ldap
import ldap3

connection = ldap.initialize("ldaps://dir.example")
# ruleid: python-ldap-bind-without-password
connection.simple_bind_s("cn=reader,dc=example", "")
# ruleid: python-ldap-bind-without-password
connection.simple_bind_s()
# ruleid: python-ldap-bind-without-password
a = ldap3.Connection(server, user="cn=reader", authentication=ldap3.ANONYMOUS)
# ok: python-ldap-bind-without-password
connection.simple_bind_s("cn=reader,dc=example", password)
# ok: python-ldap-bind-without-password
b = ldap3.Connection(server, user="cn=reader", password=password)
# ruleid: python-ldap-bind-without-password
connection.simple_bind_s("cn=reader,dc=example")
# ruleid: python-ldap-bind-without-password
connection.bind_s("cn=reader,dc=example", None)
# ruleid: python-ldap-bind-without-password
connection.bind(who="cn=reader,dc=example", cred="")
# ok: python-ldap-bind-without-password
connection.bind("cn=reader,dc=example", password)
# ok: python-ldap-bind-without-password
listener.bind("/run/shop.socket", None)
# ruleid: python-ldap-bind-without-password
c = ldap3.Connection(server, "cn=reader", None)
# ruleid: python-ldap-bind-without-password
d = ldap3.Connection(server, user="cn=reader", password="")
# ok: python-ldap-bind-without-password
e = ldap3.Connection(server, user="cn=reader", authentication=ldap3.SASL, sasl_mechanism=ldap3.KERBEROS)
