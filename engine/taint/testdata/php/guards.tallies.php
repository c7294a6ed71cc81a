<?php

function listed()
{
    $x = $_GET["x"];
    $errors = [];
    if (!preg_match('/^[a-z]+\z/', $x)) {
        $errors[] = "x";
    }
    if (empty($errors)) {
        // ok: php-command-injection
        system("echo " . $x);
    }
    // ruleid: php-command-injection
    system("echo " . $x);
}

function by_name()
{
    $x = $_GET["x"];
    $errors = [];
    if (!ctype_alnum($x)) {
        $errors["x"] = "letters and digits";
    }
    if (count($errors) === 0) {
        // ok: php-command-injection
        system("echo " . $x);
    }
    if (!$errors) {
        // ok: php-command-injection
        system("echo " . $x);
    }
    // ruleid: php-command-injection
    system("echo " . $x);
}
