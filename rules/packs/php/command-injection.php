<?php

use Symfony\Component\Process\Process;

function ping($name)
{
    // ruleid: php-command-injection
    return shell_exec("ping -c 1 " . $name);
}

// ruleid: php-command-injection
system("ping -c 1 " . $_GET["host"]);
$file = $_POST["file"];
// ruleid: php-command-injection
$out = `convert $file out.png`;
// ruleid: php-command-injection
exec("convert {$file} out.png", $lines);
ping($_REQUEST["host"]);
// ruleid: php-command-injection
$p = Process::fromShellCommandline("du -sh " . $_GET["dir"]);
// ok: php-command-injection
system("ping -c 1 -- " . escapeshellarg($_GET["host"]));
// ok: php-command-injection
$q = new Process(["convert", "--", $file, "out.png"]);
// ok: php-command-injection
exec("uptime");
// ok: php-command-injection
exec("head -n " . (int) $_GET["n"] . " log");
if (preg_match('/\A[a-z0-9]+\z/', $_GET["name"])) {
    // ok: php-command-injection
    exec("id " . $_GET["name"]);
}
$tools = ["a" => "uptime", "b" => "df"];
// ok: php-command-injection
exec($tools[$_GET["tool"]] ?? "true");

function convert() {
    // ok: php-command-injection
    exec('convert photo' . $_SESSION['user_id'] . '.jpg small.jpg');
    // ruleid: php-command-injection
    exec('convert ' . $_SESSION['photo'] . ' small.jpg');
}
