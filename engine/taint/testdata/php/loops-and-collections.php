<?php

function iterated()
{
    foreach ($_GET["qs"] as $q) {
        // ruleid: php-command-injection
        system($q);
    }
    foreach (["uptime", "df"] as $c) {
        // ok: php-command-injection
        system($c);
    }
}

function pairs()
{
    foreach ($_GET as $k => $v) {
        // ruleid: php-command-injection
        system($k);
        // ruleid: php-command-injection
        system($v);
    }
    foreach (["a" => "uptime"] as $k => $v) {
        // ok: php-command-injection
        system($v);
    }
    foreach (["a" => $_GET["q"]] as $k => $v) {
        // ok: php-command-injection
        system($k);
        // ruleid: php-command-injection
        system($v);
    }
}

function counted()
{
    for ($i = 0; $i < 3; $i++) {
        // ok: php-command-injection
        system("head -n " . $i);
        // ruleid: php-command-injection
        system($_GET["qs"][$i]);
    }
}

function carried_by_the_loop()
{
    $c = "uptime";
    $n = "df";
    for ($i = 0; $i < 3; $i++) {
        // ruleid: php-command-injection
        system($c);
        // ok: php-command-injection
        system($n);
        $c = $_GET["q"];
    }
}

function gathered()
{
    $parts = [];
    foreach ($_GET["qs"] as $x) {
        $parts[] = $x;
    }
    // ruleid: php-command-injection
    system(implode(" ", $parts));
    $kept = [];
    foreach ($_GET["qs"] as $x) {
        $kept[] = "uptime";
    }
    // ok: php-command-injection
    system(implode(" ", $kept));
}

function changed_in_place()
{
    $xs = ["uptime"];
    foreach ($xs as &$x) {
        $x = $_GET["q"];
    }
    // todoruleid: php-command-injection
    system($xs[0]);
}

function filtered()
{
    $xs = array_filter($_GET["qs"], fn($x) => strlen($x) > 2);
    // ruleid: php-command-injection
    system(implode(" ", $xs));
    $ys = array_filter(["uptime", "df"], fn($x) => $x !== $_GET["q"]);
    // ok: php-command-injection
    system(implode(" ", $ys));
}

function reduced()
{
    // ruleid: php-command-injection
    system(array_reduce($_GET["qs"], fn($a, $x) => $a . $x, ""));
    // ok: php-command-injection
    system(array_reduce(["a"], fn($a, $x) => $a . $x, ""));
}

function left_early()
{
    $c = "uptime";
    while (true) {
        if ($_GET["n"] === "1") {
            break;
        }
        $c = "df";
    }
    // ok: php-command-injection
    system($c);
    do {
        $c = $_GET["q"];
    } while (false);
    // ruleid: php-command-injection
    system($c);
}

function keys_and_values()
{
    $m = ["a" => $_GET["q"]];
    // ok: php-command-injection
    system(implode(" ", array_keys($m)));
    // ruleid: php-command-injection
    system(implode(" ", array_values($m)));
    // ruleid: php-command-injection
    system(implode(" ", array_keys($_GET)));
    // todook: php-command-injection
    system(array_key_first($m));
}

function destructured()
{
    foreach ([[$_GET["q"], "uptime"]] as [$a, $b]) {
        // ruleid: php-command-injection
        system($a);
        // ok: php-command-injection
        system($b);
    }
}

function joined($lines) {
    foreach ($lines as $line) {
        if ($line->last) {
            // ruleid: php-command-injection
            system($command);
        }
        $command .= $_GET["q"];
    }
}

function rewritten($lines) {
    foreach ($lines as $line) {
        $command = "uptime";
        // ok: php-command-injection
        system($command);
        $command = $_GET["q"];
    }
}

function elements_by_reference()
{
    $list = $_GET["q"];
    foreach ($list as &$x) {
        $x = (int) $x;
    }
    unset($x);
    // ok: php-command-injection
    system(implode(" ", $list));
    $texts = $_GET["q"];
    foreach ($texts as $k => &$t) {
        $t = trim($t);
    }
    // ruleid: php-command-injection
    system(implode(" ", $texts));
    $filled = ["df"];
    foreach ($filled as &$f) {
        $f = $_GET["q"];
    }
    // ruleid: php-command-injection
    system($filled[0]);
}
