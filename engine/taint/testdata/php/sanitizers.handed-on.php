<?php
// Whether a text is quoted is decided by a parameter, which is handed on; and of a list nothing is in a text but that it is one.

function escaped($text, $quoted)
{
    $text = mysql_real_escape_string($text);
    return $quoted ? "'$text'" : $text;
}

function value($text, $quoted = true)
{
    if (is_array($text)) {
        return array_map("value", $text, array_fill(0, count($text), $quoted));
    }
    return escaped($text, $quoted);
}

function chosen()
{
    // ok: php-sql-injection
    mysql_query("SELECT 1 WHERE a = " . value($_GET["a"]));
    // ok: php-sql-injection
    mysql_query("SELECT 1 WHERE a = " . value($_GET["a"], true));
    // ruleid: php-sql-injection
    mysql_query("SELECT 1 WHERE a = " . value($_GET["a"], false));
}

function lists()
{
    $list = array($_GET["a"]);
    // ok: php-sql-injection
    mysql_query("SELECT 1 WHERE a = " . $list);
    // ruleid: php-sql-injection
    mysql_query("SELECT 1 WHERE a IN (" . implode(",", $list) . ")");
    // ruleid: php-sql-injection
    mysql_query("SELECT 1 WHERE a = " . $list[0]);
    $all = array_map("trim", $_GET);
    // ruleid: php-sql-injection
    mysql_query("SELECT 1 WHERE a = " . $all["a"]);
    $left = array_diff(array(1, 2), $_GET["b"]);
    // ok: php-sql-injection
    mysql_query("SELECT 1 WHERE a IN (" . implode(",", $left) . ")");
}

function address($parts)
{
    if (is_array($parts)) {
        $parts = http_build_query($parts);
    }
    return "list.php?" . $parts;
}

function shown()
{
    // ok: php-reflected-xss
    echo "<a href='" . address(array("a" => $_GET["a"])) . "'>";
    // ruleid: php-reflected-xss
    echo "<a href='" . address($_GET["a"]) . "'>";
}
