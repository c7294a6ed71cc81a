<?php
$id = 1;
// ruleid: php-sql-injection
mysql_query("SELECT d FROM t WHERE name = '" . $_GET['name'] . "'");
