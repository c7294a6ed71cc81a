<?php

// ruleid: php-ldap-injection
$a = ldap_search($ldap, "dc=example", "(uid=" . $_POST["user"] . ")");
// ruleid: php-ldap-injection
$b = ldap_bind($ldap, "uid=" . $_POST["user"] . ",dc=example", $_POST["password"]);
// ok: php-ldap-injection
$c = ldap_search($ldap, "dc=example", "(uid=" . ldap_escape($_POST["user"], "", LDAP_ESCAPE_FILTER) . ")");
// ok: php-ldap-injection
$d = ldap_search($ldap, "dc=example", "(uid=guest)");
