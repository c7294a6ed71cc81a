<?php
// A file that others run ends the program or gives them what it defines.
define("ROOT", 1);
include "common.php";

must_fit($_GET["id"], DIGITS);
// ok: php-sql-injection
mysql_query("SELECT 1 WHERE id = " . $_GET["id"]);
// ruleid: php-sql-injection
mysql_query("SELECT 1 WHERE id = " . $_GET["other"]);
