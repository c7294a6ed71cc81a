<?php
// What a request brings may be a key of an array, and comes out as one.

$m = [];
$m[$_GET['name']] = 1;
foreach ($m as $k => $v) {
    // ruleid: php-command-injection
    system($k);
    // ok: php-command-injection
    system($v);
}

$n = [$_GET['name'] => 'uptime'];
foreach (array_keys($n) as $k) {
    // ruleid: php-command-injection
    system($k);
}
foreach ($n as $v) {
    // ok: php-command-injection
    system($v);
}

$o = ['name' => $_GET['name']];
foreach ($o as $k => $v) {
    // ok: php-command-injection
    system($k);
    // ruleid: php-command-injection
    system($v);
}

$list = [];
$list[] = $_GET['name'];
foreach ($list as $k => $v) {
    // ok: php-command-injection
    system($k);
}
