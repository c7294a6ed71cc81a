<?php

function generate($x)
{
    yield "uptime";
    yield $x;
}

function generate_constants($x)
{
    yield "uptime";
    yield "df";
}

function generated()
{
    foreach (generate($_GET["q"]) as $c) {
        // ruleid: php-command-injection
        system($c);
    }
    foreach (generate_constants($_GET["q"]) as $c) {
        // ok: php-command-injection
        system($c);
    }
}

function keyed($x)
{
    yield "a" => $x;
}

function generated_with_keys()
{
    foreach (keyed($_GET["q"]) as $k => $v) {
        // todook: php-command-injection
        system($k);
        // ruleid: php-command-injection
        system($v);
    }
}

function delegate($x)
{
    yield from generate($x);
}

function delegated()
{
    foreach (delegate($_GET["q"]) as $c) {
        // ruleid: php-command-injection
        system($c);
    }
}

function current_of_generator()
{
    // ruleid: php-command-injection
    system(generate($_GET["q"])->current());
    // ok: php-command-injection
    system(generate_constants($_GET["q"])->current());
}

function as_list()
{
    // ruleid: php-command-injection
    system(implode(" ", iterator_to_array(generate($_GET["q"]))));
    // ok: php-command-injection
    system(implode(" ", iterator_to_array(generate_constants($_GET["q"]))));
}
