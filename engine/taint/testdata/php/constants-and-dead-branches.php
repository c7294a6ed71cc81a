<?php

const DEBUG = false;
define("LIMIT", 3);

class Flags
{
    const SAFE = true;
}

function branch_never_taken()
{
    $c = "uptime";
    if (7 * 18 + 106 < 200) {
        $c = $_GET["q"];
    }
    // ok: php-command-injection
    system($c);
}

function branch_always_taken()
{
    $c = "uptime";
    if (7 * 18 + 106 > 200) {
        $c = $_GET["q"];
    }
    // ruleid: php-command-injection
    system($c);
}

function constants()
{
    $c = $_GET["q"];
    if (!DEBUG) {
        $c = "uptime";
    }
    // ok: php-command-injection
    system($c);
    $d = $_GET["q"];
    if (LIMIT >= 3) {
        $d = "uptime";
    }
    // todook: php-command-injection
    system($d);
    $e = "uptime";
    if (Flags::SAFE) {
        $e = $_GET["q"];
    }
    // ruleid: php-command-injection
    system($e);
}

function conditional_expression()
{
    $n = 5;
    // ok: php-command-injection
    system($n > 2 ? "uptime" : $_GET["q"]);
    // ruleid: php-command-injection
    system($n < 2 ? "uptime" : $_GET["q"]);
}

function string_constant()
{
    $mode = "safe" . "-mode";
    $c = $_GET["q"];
    if ($mode === "safe-mode") {
        $c = "uptime";
    }
    // ok: php-command-injection
    system($c);
}

function after_return()
{
    $c = $_GET["q"];
    return;
    // ok: php-command-injection
    system($c);
}

function after_exit()
{
    $c = $_GET["q"];
    if ($c) {
        exit(1);
        // ok: php-command-injection
        system($c);
    }
}

function null_coalescing()
{
    $c = null ?? $_GET["q"];
    // ruleid: php-command-injection
    system($c);
    $d = "uptime" ?? $_GET["q"];
    // ok: php-command-injection
    system($d);
    // ruleid: php-command-injection
    system($_GET["q"] ?? "uptime");
    $e = "uptime";
    $e ??= $_GET["q"];
    // ok: php-command-injection
    system($e);
}

function unknown_condition($n)
{
    $c = "uptime";
    if ($n > 3) {
        $c = $_GET["q"];
    }
    // ruleid: php-command-injection
    system($c);
}

function converted_constants()
{
    $c = "uptime";
    if ((int) " 42 " !== 42 || (bool) "0" || (string) true !== "1") {
        $c = $_GET["q"];
    }
    // ok: php-command-injection
    system($c);
    if (42 == "42" && null == "" && "abc" != 0) {
        $c = $_GET["q"];
    }
    // ruleid: php-command-injection
    system($c);
}

function operators_of_constants()
{
    $c = "uptime";
    $both = "" && 42;
    if ($both !== false || (3 <=> 5) !== -1 || (true xor true) || "5" * 3 !== 15 || (5 << 2) !== 20) {
        $c = $_GET["q"];
    }
    // ok: php-command-injection
    system($c);
}

function values_in_place_of_none()
{
    $empty = "";
    $c = $empty ?? $_GET["q"];
    // ok: php-command-injection
    system("df " . $c);
    $none = null;
    // ruleid: php-command-injection
    system("df " . ($none ?? $_GET["q"]));
    $e = "uptime";
    if ((5 << 1) !== 10 || "100" < 42 || 2 > "abc") {
        $e = $_GET["q"];
    }
    // ok: php-command-injection
    system($e);
}
