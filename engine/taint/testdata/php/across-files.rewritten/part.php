<?php
if (!defined('IN_PAGE')) {
    die('no');
}

// ok: php-sql-injection
mysql_query("SELECT b FROM t WHERE name = '" . $_GET['name'] . "'");

function more()
{
    // ok: php-sql-injection
    mysql_query("SELECT c FROM t WHERE name = '" . $_POST['name'] . "'");
    // ruleid: php-sql-injection
    mysql_query("SELECT c FROM t WHERE id = " . $_POST['id']);
}
