<?php

function elements_apart()
{
    $xs = [$_GET["q"], "uptime"];
    // ruleid: php-command-injection
    system($xs[0]);
    // ok: php-command-injection
    system($xs[1]);
    $ys = array("uptime", $_GET["q"]);
    // ok: php-command-injection
    system($ys[0]);
    // ruleid: php-command-injection
    system($ys[1]);
}

function shifted()
{
    $xs = ["a", $_GET["q"], "b"];
    array_shift($xs);
    // ruleid: php-command-injection
    system($xs[0]);
    // ok: php-command-injection
    system($xs[1]);
}

function appended()
{
    $xs = [];
    $xs[] = "uptime";
    $xs[] = $_GET["q"];
    array_push($xs, "df");
    // ok: php-command-injection
    system($xs[0]);
    // ruleid: php-command-injection
    system($xs[1]);
    // ok: php-command-injection
    system($xs[2]);
    // ok: php-command-injection
    system(end($xs));
}

function overwritten()
{
    $xs = [$_GET["q"]];
    $xs[0] = "uptime";
    // ok: php-command-injection
    system($xs[0]);
}

function unknown_index($i)
{
    $xs = ["uptime", $_GET["q"]];
    // ruleid: php-command-injection
    system($xs[$i]);
}

function unpacked()
{
    [$a, $b] = [$_GET["q"], "uptime"];
    // ruleid: php-command-injection
    system($a);
    // ok: php-command-injection
    system($b);
    list($c, $d) = ["uptime", $_GET["q"]];
    // ok: php-command-injection
    system($c);
    // ruleid: php-command-injection
    system($d);
    [$c, $d] = [$d, $c];
    // ruleid: php-command-injection
    system($c);
    // ok: php-command-injection
    system($d);
}

function popped()
{
    $xs = ["uptime", $_GET["q"]];
    // ruleid: php-command-injection
    system(array_pop($xs));
    // ok: php-command-injection
    system($xs[0]);
}

function copied()
{
    $xs = ["uptime"];
    $ys = $xs;
    $ys[0] = $_GET["q"];
    // ok: php-command-injection
    system($xs[0]);
    // ruleid: php-command-injection
    system($ys[0]);
}

function merged()
{
    $xs = array_merge(["uptime"], [$_GET["q"]]);
    // todook: php-command-injection
    system($xs[0]);
    // ruleid: php-command-injection
    system($xs[1]);
    $ys = [...["uptime"], ...[$_GET["q"]]];
    // ok: php-command-injection
    system($ys[0]);
    // ruleid: php-command-injection
    system($ys[1]);
}

function appended_to_nothing()
{
    $rows[] = "uptime";
    $rows[] = $_GET["q"];
    // ok: php-command-injection
    system($rows[0]);
    // ruleid: php-command-injection
    system($rows[1]);
    $deep["a"]["b"] = $_GET["q"];
    // ruleid: php-command-injection
    system($deep["a"]["b"]);
    // ok: php-command-injection
    system($deep["c"]["b"]);
}

function parts_of_a_text()
{
    list($a, $b) = explode(",", $_GET["q"]);
    // ruleid: php-command-injection
    system($b);
    [, $c] = explode(",", $_GET["q"]);
    // ruleid: php-command-injection
    system($c);
    [$d, $e] = ["uptime", $_GET["q"]];
    // ok: php-command-injection
    system($d);
    // ruleid: php-command-injection
    system($e);
}

function lists_are_copied()
{
    $names = $values = [];
    $values[] = $_GET["q"];
    $names[] = "uptime";
    // ok: php-command-injection
    system(implode(" ", $names));
    // ruleid: php-command-injection
    system(implode(" ", $values));
    $before = $values;
    $after = $before;
    $after = ["uptime"];
    // ruleid: php-command-injection
    system($before[0]);
    $first = ["uptime"];
    $second = $first;
    $second[0] = $_GET["q"];
    // ok: php-command-injection
    system($first[0]);
    // ruleid: php-command-injection
    system($second[0]);
    $same = &$first;
    $same[0] = $_GET["q"];
    // ruleid: php-command-injection
    system($first[0]);
}
