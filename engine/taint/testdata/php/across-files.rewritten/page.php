<?php
define('IN_PAGE', true);
include_once(dirname(__FILE__) . '/begin.php');

// ok: php-sql-injection
mysql_query("SELECT a FROM t WHERE name = '" . $_GET['name'] . "'");
// ok: php-sql-injection
mysql_query("SELECT a FROM t WHERE name = '" . $_POST['name'] . "'");
// ruleid: php-sql-injection
mysql_query("SELECT a FROM t WHERE id = " . $_GET['id']);
// ruleid: php-sql-injection
mysql_query("SELECT a FROM t WHERE name = '" . $_COOKIE['name'] . "'");
// ruleid: php-reflected-xss
echo '<p>' . $_GET['name'];

include 'part.php';
