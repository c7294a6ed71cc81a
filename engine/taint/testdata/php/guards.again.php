<?php
// What is checked is computed, and computed again behind the check.

function valid_name($name)
{
    if (preg_match('=^[^/?*;:{}\\\\]+\.[^/?*;:{}\\\\]+$=', $name)) {
        return true;
    }
    return false;
}

function stays_below($file)
{
    return strpos($file, '..') === false && is_readable($file);
}

function decoded_again($name)
{
    if (valid_name(base64_decode($name))) {
        $name = base64_decode($name);
    } else {
        throw new Exception("no such name");
    }
    return $name;
}

function read_decoded()
{
    // ok: php-path-traversal
    readfile('/srv/files/' . decoded_again($_GET['file']));
}

function another_decoded()
{
    $name = $_GET['file'];
    $other = $_GET['other'];
    if (!valid_name(base64_decode($name))) {
        return;
    }
    // ok: php-path-traversal
    readfile('/srv/files/' . base64_decode($name));
    // ruleid: php-path-traversal
    readfile('/srv/files/' . base64_decode($other));
}

function decoded_twice()
{
    $name = $_GET['file'];
    if (!valid_name($name)) {
        return;
    }
    // ok: php-path-traversal
    readfile('/srv/files/' . $name);
    // ruleid: php-path-traversal
    readfile('/srv/files/' . base64_decode($_GET['file']));
}

function written_between()
{
    $name = $_GET['file'];
    if (!valid_name(base64_decode($name))) {
        return;
    }
    $name = $_GET['other'];
    // ruleid: php-path-traversal
    readfile('/srv/files/' . base64_decode($name));
}

function in_a_list()
{
    $kind = $_GET['kind'];
    if (!in_array(trim($kind), ['day', 'week'])) {
        return;
    }
    // ok: php-file-inclusion
    include '/srv/' . trim($kind) . '.php';
}

function put_together_again($dir)
{
    $name = $_GET['part'];
    if (!stays_below($dir . '/' . $name)) {
        return;
    }
    // ok: php-file-inclusion
    include $dir . '/' . $name;
}

function put_together_of_another($dir)
{
    $name = $_GET['part'];
    $other = $_GET['other'];
    if (!stays_below($dir . '/' . $name)) {
        return;
    }
    // ruleid: php-file-inclusion
    include $dir . '/' . $other;
}

function one_of_them_written_between($dir)
{
    $name = $_GET['part'];
    if (!stays_below($dir . '/' . $name)) {
        return;
    }
    $name = $_GET['other'];
    // ruleid: php-file-inclusion
    include $dir . '/' . $name;
}

function alone($dir)
{
    $name = $_GET['part'];
    if (strpos($dir . '/' . $name, '..') !== false) {
        return;
    }
    // ok: php-path-traversal
    readfile($dir . '/' . $name);
    // ruleid: php-path-traversal
    readfile($name);
}

function not_refused($dir)
{
    $name = $_GET['part'];
    if (strpos($dir . '/' . $name, '..') !== false) {
        error_log('odd');
    }
    // ruleid: php-path-traversal
    readfile($dir . '/' . $name);
}
