<?php

function unknown_subject($n)
{
    $c = "uptime";
    switch ($n) {
        case 1:
            $c = $_GET["q"];
            break;
        default:
            $c = "df";
    }
    // ruleid: php-command-injection
    system($c);
}

function constant_subject()
{
    $s = "ABC";
    switch ($s[1]) {
        case "A":
            $c = $_GET["q"];
            break;
        case "B":
            $c = "uptime";
            break;
        default:
            $c = $_GET["q"];
    }
    // ok: php-command-injection
    system($c);
}

function falling_through()
{
    switch ("A") {
        case "A":
            $c = $_GET["q"];
        case "B":
            $c = $c . " -x";
            break;
        default:
            $c = "uptime";
    }
    // ruleid: php-command-injection
    system($c);
}

function every_case_is_constant()
{
    switch ($_GET["q"]) {
        case "load":
            $c = "uptime";
            break;
        case "disk":
            $c = "df";
            break;
        default:
            $c = "true";
    }
    // ok: php-command-injection
    system($c);
}

function subject_is_a_constant_within_its_case()
{
    $q = $_GET["q"];
    switch ($q) {
        case "uptime":
        case "df":
            // ok: php-command-injection
            system($q);
            break;
        default:
            // ruleid: php-command-injection
            system($q);
    }
}

function match_expression()
{
    $c = match ($_GET["q"]) {
        "load" => "uptime",
        "disk" => "df",
        default => "true",
    };
    // ok: php-command-injection
    system($c);
    $d = match ($_GET["q"]) {
        "load" => "uptime",
        default => $_GET["q"],
    };
    // ruleid: php-command-injection
    system($d);
}

function match_on_constant()
{
    $c = match ("b") {
        "a" => $_GET["q"],
        "b", "c" => "uptime",
    };
    // ok: php-command-injection
    system($c);
    $n = 5;
    $d = match (true) {
        $n > 9 => "uptime",
        $n > 2 => $_GET["q"],
        default => "df",
    };
    // ruleid: php-command-injection
    system($d);
}
