<?php

function ping($host)
{
    // ruleid: php-shell-command-built-from-strings
    system("ping -c 1 " . $_GET["host"]);
    // ruleid: php-shell-command-built-from-strings
    $a = shell_exec("nslookup $host");
    // ruleid: php-shell-command-built-from-strings
    exec("whois {$host} | head", $lines);
    // ruleid: php-shell-command-built-from-strings
    passthru("traceroute " . $host . " 2>&1");
    return [$a, $lines];
}

function pingSafely($host, $pdo)
{
    // ok: php-shell-command-built-from-strings
    system("ping -c 1 -- " . escapeshellarg($host));
    // ok: php-shell-command-built-from-strings
    exec("uptime", $lines);
    // ok: php-shell-command-built-from-strings
    $p = proc_open(["ping", "-c", "1", "--", $host], [], $pipes);
    // ok: php-shell-command-built-from-strings
    $pdo->exec("SET x = " . $host);
    return [$lines, $p];
}
