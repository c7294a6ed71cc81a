<?php
define('TWO_MEANINGS', '/^.+$/');

function limited()
{
    refuse_other($_GET['id'], WHOLE_NUMBER);
    // ok: php-sql-injection
    mysql_query('SELECT a FROM t WHERE id = ' . $_GET['id']);
    refuse_other($_GET['name'], ANY_TEXT);
    // ruleid: php-sql-injection
    mysql_query('SELECT a FROM t WHERE name = ' . $_GET['name']);
}

function twoMeanings()
{
    refuse_other($_GET['id'], TWO_MEANINGS);
    // ruleid: php-sql-injection
    mysql_query('SELECT b FROM t WHERE id = ' . $_GET['id']);
}
