<?php
// What stands under a key is checked, or replaced.

function under_a_key()
{
    $page = array();
    $page["n"] = $_GET["n"];
    if (!is_numeric($page["n"])) {
        $page["n"] = 10;
    }
    $page["other"] = 1;
    // ok: php-sql-injection
    mysql_query("SELECT 1 LIMIT " . $page["n"]);
}

function one_of_two()
{
    $page = array();
    $page["n"] = $_GET["n"];
    if (!is_numeric($page["n"]) and $page["n"] != "all") {
        $page["n"] = 10;
    }
    // ok: php-sql-injection
    mysql_query("SELECT 1 LIMIT " . $page["n"]);
}

function by_another()
{
    $page = array();
    $page["n"] = $_GET["n"];
    if (!is_numeric($page["n"])) {
        $page["n"] = $_GET["m"];
    }
    // ruleid: php-sql-injection
    mysql_query("SELECT 1 LIMIT " . $page["n"]);
}

function again()
{
    $page = array();
    $page["n"] = $_GET["n"];
    if (!is_numeric($page["n"])) {
        return;
    }
    $page["n"] = $_GET["m"];
    // ruleid: php-sql-injection
    mysql_query("SELECT 1 LIMIT " . $page["n"]);
}

function fatal()
{
    if (!is_numeric($_GET["id"])) {
        trigger_error("no id", E_USER_ERROR);
    }
    // ok: php-sql-injection
    mysql_query("SELECT 1 WHERE id = " . $_GET["id"]);
}

function told()
{
    if (!is_numeric($_GET["id"])) {
        trigger_error("no id", E_USER_NOTICE);
    }
    // ruleid: php-sql-injection
    mysql_query("SELECT 1 WHERE id = " . $_GET["id"]);
}
