<?php

function quoted()
{
    $q = $_GET["q"];
    // ok: php-command-injection
    system("ping " . escapeshellarg($q));
    // ruleid: php-command-injection
    system("ping " . $q);
}

function quoted_for_another_place()
{
    $q = htmlspecialchars($_GET["q"]);
    // ruleid: php-command-injection
    system("ping " . $q);
    // ok: php-reflected-xss
    echo "<b>" . $q;
    // ruleid: php-reflected-xss
    echo "<b>" . $_GET["q"];
}

function number()
{
    // ok: php-command-injection
    system("head -n " . (int) $_GET["n"]);
    // ok: php-command-injection
    system("head -n " . intval($_GET["n"]));
    // todook: php-command-injection
    system("head -n " . ($_GET["n"] + 0));
    $n = $_GET["n"];
    settype($n, "integer");
    // ok: php-command-injection
    system("head -n " . $n);
    // ruleid: php-command-injection
    system("head -n " . (string) $_GET["n"]);
}

function base_name()
{
    $q = basename($_GET["q"]);
    // ok: php-path-traversal
    readfile("/srv/" . $q);
    // ruleid: php-path-traversal
    readfile("/srv/" . $_GET["q"]);
}

function filtered()
{
    $n = filter_var($_GET["n"], FILTER_VALIDATE_INT);
    // ok: php-command-injection
    system("head -n " . $n);
    $m = filter_input(INPUT_GET, "m", FILTER_VALIDATE_INT);
    // ok: php-command-injection
    system("head -n " . $m);
    $o = filter_input(INPUT_GET, "o");
    // ruleid: php-command-injection
    system("head -n " . $o);
}

function of_own_making($x)
{
    return escapeshellarg($x);
}

function in_a_function()
{
    // ok: php-command-injection
    system("ping " . of_own_making($_GET["q"]));
}

function on_one_branch($strict)
{
    $q = $_GET["q"];
    if ($strict) {
        $q = escapeshellarg($q);
    }
    // ruleid: php-command-injection
    system("ping " . $q);
}

function on_both_branches($strict)
{
    $q = $_GET["q"];
    if ($strict) {
        $q = escapeshellarg($q);
    } else {
        $q = (int) $q;
    }
    // ok: php-command-injection
    system("ping " . $q);
}

function mapped()
{
    // ok: php-command-injection
    system(implode(" ", array_map("escapeshellarg", $_GET["qs"])));
    // ok: php-command-injection
    system(implode(" ", array_map(fn($x) => escapeshellarg($x), $_GET["qs"])));
}

function hashed()
{
    // ok: php-command-injection
    system("cat /srv/" . md5($_GET["q"]));
}

function replaced()
{
    // ok: php-command-injection
    system("cat " . preg_replace('/[^a-z0-9]/', "", $_GET["q"]));
    // ruleid: php-command-injection
    system("cat " . preg_replace('/[;]/', "", $_GET["q"]));
}
