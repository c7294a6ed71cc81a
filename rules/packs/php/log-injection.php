<?php

use Psr\Log\LoggerInterface;

function login(LoggerInterface $logger)
{
    // ruleid: php-log-injection
    error_log("log-in of " . $_POST["name"]);
    // ruleid: php-log-injection
    $logger->info("log-in of {$_POST["name"]}");
    // ok: php-log-injection
    error_log("log-in of " . str_replace("\n", " ", $_POST["name"]));
    // ok: php-log-injection
    error_log("log-in of " . urlencode($_POST["name"]));
    // ok: php-log-injection
    $logger->info("log-in");
}
