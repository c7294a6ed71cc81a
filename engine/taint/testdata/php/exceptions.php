<?php

class Refused extends Exception
{
    public $text;

    public function __construct($text)
    {
        parent::__construct("refused");
        $this->text = $text;
    }
}

function assigned_in_try()
{
    $c = "uptime";
    try {
        $c = $_GET["q"];
    } catch (Exception $e) {
        $c = "df";
    }
    // ruleid: php-command-injection
    system($c);
}

function assigned_on_every_way()
{
    $c = $_GET["q"];
    try {
        check($c);
        $c = "uptime";
    } catch (Exception $e) {
        $c = "df";
    }
    // ok: php-command-injection
    system($c);
}

function assigned_in_finally()
{
    $c = $_GET["q"];
    try {
        check($c);
    } finally {
        $c = "uptime";
    }
    // ok: php-command-injection
    system($c);
}

function used_in_finally()
{
    $c = $_GET["q"];
    try {
        check($c);
    } finally {
        // ruleid: php-command-injection
        system($c);
    }
}

function carried_by_exception()
{
    try {
        throw new Refused($_GET["q"]);
    } catch (Refused $e) {
        // ruleid: php-command-injection
        system($e->text);
    }
}

function constant_in_exception()
{
    try {
        throw new Refused("uptime");
    } catch (Refused $e) {
        // ok: php-command-injection
        system($e->text);
    }
}

function message_of_exception()
{
    try {
        throw new Exception($_GET["q"]);
    } catch (Exception $e) {
        // ruleid: php-command-injection
        system($e->getMessage());
    }
}

function after_throw()
{
    $c = $_GET["q"];
    throw new Refused("no");
    // ok: php-command-injection
    system($c);
}

function refuse()
{
    throw new Refused("no");
}

function after_call_that_throws()
{
    $c = $_GET["q"];
    refuse();
    // ok: php-command-injection
    system($c);
}

function throw_expression()
{
    $c = $_GET["q"] ?? throw new Refused("no");
    // ruleid: php-command-injection
    system($c);
}

function read_or($text)
{
    try {
        $out = trim($text);
        return $out;
    } catch (TypeError $e) {
        return "";
    }
}

function after_try_of_a_helper()
{
    $q = $_GET["q"];
    $c = read_or($q);
    // ruleid: php-command-injection
    system($c);
    $d = read_or("df");
    // ok: php-command-injection
    system($d);
}

function escaped_or_not($text)
{
    try {
        return htmlspecialchars((string) $text, ENT_QUOTES, "UTF-8", false);
    } catch (Exception $e) {
        return $text;
    }
}

function asked_or_not($text)
{
    try {
        return htmlspecialchars(lookup($text), ENT_QUOTES);
    } catch (Exception $e) {
        return $text;
    }
}

function escaping_does_not_fail()
{
    // ok: php-reflected-xss
    echo "<p>" . escaped_or_not($_GET["q"]) . "</p>";
    // ruleid: php-reflected-xss
    echo "<p>" . asked_or_not($_GET["q"]) . "</p>";
}
