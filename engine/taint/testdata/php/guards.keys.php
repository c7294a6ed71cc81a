<?php
// Functions that ask for what stands under a key that they are passed, with an expression that they are passed, and do not come back where it does not fit.

define('NUMBER', '/^\d+$/');

function refuse($message)
{
    error_log('refused');
    die('refused');
}

function wantDirectly($name, $from, $pattern)
{
    if (!preg_match($pattern, $from[$name])) {
        refuse('no ' . $name);
    }
}

function wantHeld($name, $from, $is_list, $pattern)
{
    $value = null;
    if (isset($from[$name])) {
        $value = $from[$name];
    }
    if (empty($value)) {
        return true;
    }
    if ($is_list) {
        foreach ($value as $item) {
            if (!preg_match($pattern, $item)) {
                refuse('an item');
            }
        }
    } elseif (!preg_match($pattern, $value)) {
        refuse('no ' . $name);
    }
}

function wantUnlessTold($name, $from, $pattern)
{
    if (defined('ANY_VALUE')) {
        return true;
    }
    $value = $from[$name];
    if (!preg_match($pattern, $value)) {
        refuse('no ' . $name);
    }
}

function wantAnother($name, $from, $pattern)
{
    $value = $from[$name];
    if (isset($from['other'])) {
        $value = '1';
    }
    if (!preg_match($pattern, $value)) {
        refuse('no ' . $name);
    }
}

function tellAlone($name, $from, $pattern)
{
    if (!preg_match($pattern, $from[$name])) {
        error_log('no ' . $name);
    }
}

function direct()
{
    wantDirectly('id', $_GET, NUMBER);
    // ok: php-sql-injection
    mysql_query('SELECT a FROM t WHERE id = ' . $_GET['id']);
    // ruleid: php-sql-injection
    mysql_query('SELECT a FROM t WHERE id = ' . $_GET['other']);
}

function held()
{
    wantHeld('id', $_GET, false, NUMBER);
    // ok: php-sql-injection
    mysql_query('SELECT b FROM t WHERE id = ' . $_GET['id']);
    // ruleid: php-sql-injection
    mysql_query('SELECT b FROM t WHERE id = ' . $_POST['id']);
}

function listed()
{
    wantHeld('ids', $_POST, true, NUMBER);
    // ok: php-sql-injection
    mysql_query('SELECT c FROM t WHERE id IN (' . implode(',', $_POST['ids']) . ')');
}

function whereThereIsSomething()
{
    if (!empty($_POST)) {
        wantHeld('ids', $_POST, true, NUMBER);
    }
    if (isset($_POST['save'])) {
        // ok: php-sql-injection
        mysql_query('SELECT i FROM t WHERE id IN (' . implode(',', $_POST['ids']) . ')');
        // ruleid: php-sql-injection
        mysql_query('SELECT i FROM t WHERE id IN (' . implode(',', $_POST['others']) . ')');
    }
}

function whereSomethingElseIs()
{
    if (!empty($_GET)) {
        wantHeld('ids', $_POST, true, NUMBER);
    }
    // ruleid: php-sql-injection
    mysql_query('SELECT j FROM t WHERE id IN (' . implode(',', $_POST['ids']) . ')');
}

function loosely()
{
    wantHeld('name', $_POST, false, '/^.+$/');
    // ruleid: php-sql-injection
    mysql_query('SELECT d FROM t WHERE name = ' . $_POST['name']);
}

function unlessTold()
{
    wantUnlessTold('id', $_GET, NUMBER);
    // ruleid: php-sql-injection
    mysql_query('SELECT e FROM t WHERE id = ' . $_GET['id']);
}

function another()
{
    wantAnother('id', $_GET, NUMBER);
    // ruleid: php-sql-injection
    mysql_query('SELECT f FROM t WHERE id = ' . $_GET['id']);
}

function told()
{
    tellAlone('id', $_GET, NUMBER);
    // ruleid: php-sql-injection
    mysql_query('SELECT g FROM t WHERE id = ' . $_GET['id']);
}

function manyMore()
{
    wantHeld('from', $_POST, false, NUMBER);
    wantHeld('until', $_POST, false, NUMBER);
    wantHeld('page', $_POST, false, NUMBER);
    wantHeld('size', $_POST, false, NUMBER);
    wantHeld('order', $_POST, false, NUMBER);
    wantHeld('album', $_POST, false, NUMBER);
    wantHeld('photo', $_POST, false, NUMBER);
    wantHeld('group', $_POST, false, NUMBER);
    wantHeld('user', $_POST, false, NUMBER);
    wantHeld('level', $_POST, false, NUMBER);
    wantHeld('width', $_POST, false, NUMBER);
    wantHeld('height', $_POST, false, NUMBER);
    wantHeld('rank', $_POST, false, NUMBER);
    wantHeld('site', $_POST, false, NUMBER);
    // ok: php-sql-injection
    mysql_query('SELECT k FROM t WHERE id = ' . $_POST['site']);
    // ruleid: php-sql-injection
    mysql_query('SELECT k FROM t WHERE id = ' . $_POST['sites']);
}
