// ruleid: javascript-mysql-multiple-statements-on
mysql.createPool({ host, user, multipleStatements: true });
// ok: javascript-mysql-multiple-statements-on
mysql.createPool({ host, user, multipleStatements: false });
// ok: javascript-mysql-multiple-statements-on
mysql.createPool({ host, user });
