import ldap
import ldap3
from flask import Flask, request
from ldap.dn import escape_dn_chars
from ldap.filter import escape_filter_chars

app = Flask(__name__)


@app.route("/find")
def find():
    uid = request.args["uid"]
    directory = ldap.initialize("ldaps://dir.example")
    # ruleid: python-ldap-filter-from-request
    a = directory.search_s("dc=example", ldap.SCOPE_SUBTREE, "(uid=" + uid + ")")
    # ruleid: python-ldap-filter-from-request
    b = directory.search_s("ou=" + request.args["ou"] + ",dc=example", ldap.SCOPE_SUBTREE, "(uid=alice)")
    connection = ldap3.Connection("dir.example", auto_bind=True)
    # ruleid: python-ldap-filter-from-request
    connection.search("dc=example", f"(&(uid={uid})(active=TRUE))")
    # ok: python-ldap-filter-from-request
    c = directory.search_s("dc=example", ldap.SCOPE_SUBTREE, "(uid=" + escape_filter_chars(uid) + ")")
    # ok: python-ldap-filter-from-request
    d = directory.search_s("ou=" + escape_dn_chars(request.args["ou"]) + ",dc=example", ldap.SCOPE_SUBTREE, "(uid=alice)")
    return {"entries": [a, b, c, d]}
