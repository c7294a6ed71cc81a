<?php

function keys_apart()
{
    $m = ["a" => $_GET["q"], "b" => "uptime"];
    // ruleid: php-command-injection
    system($m["a"]);
    // ok: php-command-injection
    system($m["b"]);
}

function assigned()
{
    $m = [];
    $m["a"] = $_GET["q"];
    $m["b"] = "uptime";
    // ruleid: php-command-injection
    system($m["a"]);
    // ok: php-command-injection
    system($m["b"]);
    $m["a"] = "df";
    // ok: php-command-injection
    system($m["a"]);
}

function default_of_key()
{
    $m = ["b" => "uptime"];
    // ruleid: php-command-injection
    system($m["a"] ?? $_GET["q"]);
    // ok: php-command-injection
    system($m["b"] ?? $_GET["q"]);
}

function removed()
{
    $m = ["a" => $_GET["q"]];
    unset($m["a"]);
    // todook: php-command-injection
    system($m["a"] ?? "uptime");
}

function chosen_by_request()
{
    $m = ["a" => "uptime", "b" => "df"];
    // ok: php-command-injection
    system($m[$_GET["q"]]);
    // ok: php-command-injection
    system($m[$_GET["q"]] ?? "true");
    // ruleid: php-command-injection
    system($m[$_GET["q"]] ?? $_GET["q"]);
}

function merged()
{
    $m = array_merge(["a" => "uptime"], ["b" => $_GET["q"]]);
    // ok: php-command-injection
    system($m["a"]);
    // ruleid: php-command-injection
    system($m["b"]);
    $n = [...$m, "b" => "df"];
    // ok: php-command-injection
    system($n["b"]);
    $o = ["a" => "uptime"] + ["b" => $_GET["q"]];
    // ok: php-command-injection
    system($o["a"]);
    // ruleid: php-command-injection
    system($o["b"]);
}

function nested()
{
    $m = ["a" => ["x" => $_GET["q"], "y" => "uptime"]];
    // ruleid: php-command-injection
    system($m["a"]["x"]);
    // ok: php-command-injection
    system($m["a"]["y"]);
    $m["b"]["x"] = $_GET["q"];
    $m["b"]["y"] = "df";
    // ruleid: php-command-injection
    system($m["b"]["x"]);
    // ok: php-command-injection
    system($m["b"]["y"]);
}

function unknown_key($k)
{
    $m = ["a" => "uptime", "b" => $_GET["q"]];
    // ruleid: php-command-injection
    system($m[$k]);
}

function destructured()
{
    ["a" => $a, "b" => $b] = ["a" => $_GET["q"], "b" => "uptime"];
    // todoruleid: php-command-injection
    system($a);
    // ok: php-command-injection
    system($b);
}

function constant_keys()
{
    $key = "x" . "y";
    $m = ["xy" => "uptime", "z" => $_GET["q"]];
    // ok: php-command-injection
    system($m[$key]);
}

function packed()
{
    $a = $_GET["q"];
    $b = "uptime";
    $m = compact("a", "b");
    // ruleid: php-command-injection
    system($m["a"]);
    // ok: php-command-injection
    system($m["b"]);
    extract(["c" => "uptime"]);
    // ok: php-command-injection
    system($c);
}

function names_of($data)
{
    $names = [];
    foreach ($data as $key => $value) {
        $names[] = "$key = ?";
    }
    return implode(", ", $names);
}

function keys_of($data)
{
    return implode(", ", array_keys($data));
}

function values_of($data)
{
    $values = "";
    foreach ($data as $key => $value) {
        $values .= $value;
    }
    return $values;
}

function keys_and_what_stands_under_them()
{
    $row = ["name" => $_POST["name"], "mail" => $_POST["mail"]];
    // ok: php-command-injection
    system(names_of($row));
    // ok: php-command-injection
    system(keys_of($row));
    // ruleid: php-command-injection
    system(values_of($row));
    // ruleid: php-command-injection
    system(names_of($_POST));
    // ruleid: php-command-injection
    system(keys_of($_POST));
}

function numbers_under_other_keys($key)
{
    $data = $_POST;
    $data[$key] = 1;
    // ruleid: php-command-injection
    system($data["name"]);
    $list = $_POST;
    $list[] = 1;
    // ruleid: php-command-injection
    system($list["name"]);
    $ids = [];
    $ids[$key] = 1;
    // ok: php-command-injection
    system($ids["name"]);
}

function variables_of_a_map($row)
{
    $c = "uptime";
    extract($_POST);
    // ruleid: php-command-injection
    system($tool);
    // ok: php-command-injection
    system($c);
    extract(["name" => $_GET["q"], "kind" => "df"]);
    // ruleid: php-command-injection
    system($name);
    // ok: php-command-injection
    system($kind);
    $kind = (int) $kind;
    // ok: php-command-injection
    system($kind);
}

function page_of($data)
{
    extract($data);
    // ruleid: php-command-injection
    system($host);
}

function variables_that_a_caller_passes()
{
    page_of(["host" => $_GET["host"], "title" => "none"]);
}

function variables_that_a_caller_kept()
{
    page_of(["host" => "localhost", "title" => $_GET["host"]]);
}

function with_defaults($settings)
{
    $settings = array_merge(["tool" => "uptime", "user" => "nobody"], $settings);
    // ruleid: php-command-injection
    system("id " . $settings["user"]);
    // ok: php-command-injection
    system($settings["tool"]);
}

function settings_and_defaults()
{
    with_defaults(["user" => $_GET["user"]]);
    $all = array_merge(["tool" => "uptime"], $_GET);
    // ruleid: php-command-injection
    system($all["tool"]);
    $fixed = array_merge($_GET, ["tool" => "uptime"]);
    // ok: php-command-injection
    system($fixed["tool"]);
    $list = array_merge(["uptime"], [$_GET["q"]]);
    // ruleid: php-command-injection
    system(implode(" ", $list));
}

function taken_apart_by_keys()
{
    ["a" => $a, "b" => $b] = ["b" => $_GET["q"], "a" => "df"];
    // ok: php-command-injection
    system($a);
    // ruleid: php-command-injection
    system($b);
}
