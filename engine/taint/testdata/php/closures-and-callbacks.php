<?php

function lambdas()
{
    $f = function ($x) {
        return "ping " . $x;
    };
    $g = fn($x) => "uptime";
    $h = fn($x) => $x;
    // ruleid: php-command-injection
    system($f($_GET["q"]));
    // ok: php-command-injection
    system($g($_GET["q"]));
    // ruleid: php-command-injection
    system($h($_GET["q"]));
}

function captured()
{
    $q = $_GET["q"];
    $f = function () use ($q) {
        return $q;
    };
    $g = fn() => $q;
    $h = function () {
        return "uptime";
    };
    // ruleid: php-command-injection
    system($f());
    // ruleid: php-command-injection
    system($g());
    // ok: php-command-injection
    system($h());
}

function captured_by_reference()
{
    $c = "uptime";
    $d = "uptime";
    $f = function ($x) use (&$c) {
        $c = $x;
    };
    $g = function ($x) use ($d) {
        $d = $x;
    };
    // ok: php-command-injection
    system($c);
    $f($_GET["q"]);
    $g($_GET["q"]);
    // ruleid: php-command-injection
    system($c);
    // ok: php-command-injection
    system($d);
}

function apply(callable $f, $x)
{
    return $f($x);
}

function passed_to_a_function()
{
    // ruleid: php-command-injection
    system(apply(fn($v) => trim($v), $_GET["q"]));
    // ok: php-command-injection
    system(apply(fn($v) => "uptime", $_GET["q"]));
    // ruleid: php-command-injection
    system(apply("trim", $_GET["q"]));
}

function mapped()
{
    $xs = array_map(fn($v) => "ping " . $v, [$_GET["q"]]);
    // ruleid: php-command-injection
    system($xs[0]);
    $ys = array_map(fn($v) => "uptime", [$_GET["q"]]);
    // ok: php-command-injection
    system($ys[0]);
    $zs = array_map("trim", [$_GET["q"]]);
    // ruleid: php-command-injection
    system($zs[0]);
}

function maker($prefix)
{
    return function ($x) use ($prefix) {
        return $prefix . $x;
    };
}

function returned_function()
{
    $f = maker("ping ");
    // ruleid: php-command-injection
    system($f($_GET["q"]));
    $g = maker($_GET["q"]);
    // ruleid: php-command-injection
    system($g("x"));
    $h = maker("ping ");
    // ok: php-command-injection
    system($h("localhost"));
}

function in_a_table()
{
    $table = ["a" => fn($x) => $x, "b" => fn($x) => "uptime"];
    // ruleid: php-command-injection
    system($table["a"]($_GET["q"]));
    // ok: php-command-injection
    system($table["b"]($_GET["q"]));
}

class Shouter
{
    public function __invoke($x)
    {
        return strtoupper($x);
    }

    public function shout($x)
    {
        return strtoupper($x);
    }
}

function objects_as_functions()
{
    $s = new Shouter();
    // ruleid: php-command-injection
    system($s($_GET["q"]));
    $f = $s->shout(...);
    // ruleid: php-command-injection
    system($f($_GET["q"]));
    // ok: php-command-injection
    system($f("uptime"));
    // todoruleid: php-command-injection
    system(call_user_func([$s, "shout"], $_GET["q"]));
}

function walked()
{
    $xs = [$_GET["q"]];
    array_walk($xs, function ($x) {
        // ruleid: php-command-injection
        system($x);
    });
    $ys = ["uptime"];
    array_walk($ys, function ($x) {
        // ok: php-command-injection
        system($x);
    });
}

function shout_aloud($x)
{
    return strtoupper($x);
}

function hush($x)
{
    return "uptime";
}

function named_by_text()
{
    $f = "shout_aloud";
    // ruleid: php-command-injection
    system($f($_GET["q"]));
    $g = "hush";
    // ok: php-command-injection
    system($g($_GET["q"]));
    $h = "system";
    // ruleid: php-command-injection
    $h($_GET["q"]);
}

function filtered_by_function()
{
    $list = array_filter($_GET["q"], "ctype_alnum");
    // ok: php-command-injection
    system(implode(" ", $list));
    $own = array_filter($_GET["q"], fn($x) => in_array($x, ["uptime", "df"], true));
    // ok: php-command-injection
    system(implode(" ", $own));
    $any = array_filter($_GET["q"], fn($x) => $x !== "");
    // ruleid: php-command-injection
    system(implode(" ", $any));
}

function functions_by_three_dots()
{
    $number = intval(...);
    // ok: php-command-injection
    system($number($_GET["q"]));
    $text = trim(...);
    // ruleid: php-command-injection
    system($text($_GET["q"]));
}

function second_of($a, $b)
{
    return $b;
}

function called_with_a_list()
{
    // ok: php-command-injection
    system(call_user_func_array("second_of", [$_GET["q"], "df"]));
    // ruleid: php-command-injection
    system(call_user_func_array("second_of", ["df", $_GET["q"]]));
}
