<?php

function connect()
{
    // ruleid: php-database-account-without-password
    return mysqli_connect('localhost', 'root', '', 'shop');
}

function connectByVariables()
{
    $host = 'localhost';
    $user = 'root';
    $password = '';
    // ruleid: php-database-account-without-password
    return new PDO("mysql:host=$host;dbname=shop", $user, $password);
}

function connectOfEnvironment()
{
    // ok: php-database-account-without-password
    return new mysqli(getenv('DB_HOST'), getenv('DB_USER'), getenv('DB_PASSWORD'), 'shop');
}

function connectAsOther()
{
    $user = 'shop';
    $password = '';
    // ok: php-database-account-without-password
    return new mysqli('localhost', $user, $password, 'shop');
}

function connectWithPassword($password)
{
    // ok: php-database-account-without-password
    return new mysqli('localhost', 'root', $password, 'shop');
}
