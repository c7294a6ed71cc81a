const ldap = require("ldapjs");
const { filter } = require("ldap-escape");
const client = ldap.createClient({ url });

app.get("/find", (req, res) => {
  // ruleid: javascript-ldap-injection
  client.search("dc=example", { filter: "(uid=" + req.query.user + ")" }, () => res.end());
  // ruleid: javascript-ldap-injection
  client.search("ou=" + req.query.unit + ",dc=example", { scope: "sub" }, () => res.end());
  const value = String(req.query.user).replace(/[^a-z0-9]/g, "");
  // ok: javascript-ldap-injection
  client.search("dc=example", { filter: "(uid=" + value + ")" }, () => res.end());
  // ok: javascript-ldap-injection
  client.search("dc=example", { filter: "(uid=guest)" }, () => res.end());
});

const directory = require("ldapjs");
const people = directory.createClient({ url: "ldap://localhost" });
function found(req, res) {
  // ok: javascript-ldap-injection
  people.search("ou=people", { filter: new directory.EqualityFilter({ attribute: "uid", value: req.query.uid }) });
  // ruleid: javascript-ldap-injection
  people.search("ou=people", { filter: `(uid=${req.query.uid})` });
}
