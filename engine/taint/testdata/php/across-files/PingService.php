<?php

namespace App\Service;

class PingService
{
    public function run(string $host): string
    {
        // ok: php-command-injection
        return shell_exec('ping ' . $host);
    }
}

class Quiet
{
    public function run(string $host): string
    {
        // ok: php-command-injection
        return shell_exec('ping ' . escapeshellarg($host));
    }
}

class Loud
{
    public function run(string $host): string
    {
        // ok: php-command-injection
        return shell_exec('ping ' . $host);
    }
}
