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
