<?php

function branch_by_ini()
{
    $settings = parse_ini_file("app.ini");
    $c = $_GET["q"];
    if ($settings["mode"] === "safe") {
        $c = "uptime";
    }
    // ok: php-command-injection
    system($c);
    $d = "uptime";
    if ($settings["mode"] === "safe") {
        $d = $_GET["q"];
    }
    // ruleid: php-command-injection
    system($d);
}

function command_of_ini()
{
    $settings = parse_ini_file(__DIR__ . "/app.ini", true);
    // ok: php-command-injection
    system($settings["command"]);
    // ok: php-command-injection
    system($settings["tools"]["show"]);
    // ruleid: php-command-injection
    system($settings["tools"]["show"] . $_GET["q"]);
}

function branch_by_json()
{
    $settings = json_decode(file_get_contents("app.json"), true);
    $c = $_GET["q"];
    if ($settings["mode"] === "safe") {
        $c = "uptime";
    }
    // todook: php-command-injection
    system($c);
    // ok: php-command-injection
    system($settings["commands"]["show"]);
}
