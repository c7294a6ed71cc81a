<?php
// All that a request brings is escaped before anything else is run.
if (!function_exists('mb_strlen')) {
    die('no');
}

function escaped($value)
{
    return is_array($value) ? array_map('escaped', $value) : addslashes($value);
}

function keptEach(&$value, $key)
{
    $value = trim($value);
}

if (!function_exists('get_magic_quotes_gpc') or !@get_magic_quotes_gpc()) {
    function escapeEach(&$value, $key)
    {
        $value = addslashes($value);
    }

    if (is_array($_GET)) {
        array_walk_recursive($_GET, 'escapeEach');
    }
}
$_POST = escaped($_POST);
array_walk_recursive($_COOKIE, 'keptEach');
