<?php

// What a function makes is called after it has returned.
function runner($prefix)
{
    return function ($text) use ($prefix) {
        // ruleid: php-command-injection
        system($prefix . $text);
    };
}

function finder($db)
{
    return [
        // ruleid: php-sql-injection
        'find' => fn($name) => $db->query("SELECT * FROM goods WHERE name = '" . $name . "'"),
        // ok: php-sql-injection
        'count' => fn($name) => $db->query('SELECT count(*) FROM goods WHERE id = ' . (int) $name),
    ];
}

$run = runner('wc ');
$run($_GET['file']);
$goods = finder(new PDO('sqlite:goods'));
$goods['find']($_GET['name']);
$goods['count']($_GET['name']);
