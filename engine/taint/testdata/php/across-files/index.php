<?php

use App\Tools\Runner;
use function App\Tools\build;

require_once __DIR__ . "/settings.php";
require "helpers.php";

function built_elsewhere()
{
    // ruleid: php-command-injection
    system(build($_GET["q"]));
    // ok: php-command-injection
    system(build("localhost"));
    // ok: php-command-injection
    system(fixed($_GET["q"]));
    // ruleid: php-command-injection
    system(passed($_GET["q"]));
}

function object_of_elsewhere()
{
    $r = new Runner($_GET["q"]);
    // ruleid: php-command-injection
    system($r->tool);
    // todook: php-command-injection
    system($r->kind());
    // todoruleid: php-command-injection
    $r->go();
    // ok: php-command-injection
    (new Runner("uptime"))->go();
    // ruleid: php-command-injection
    system(Runner::joined("ping", $_GET["q"]));
}

function constants_elsewhere()
{
    $c = $_GET["q"];
    if (MODE === "safe") {
        $c = "uptime";
    }
    // todook: php-command-injection
    system($c);
    // ok: php-command-injection
    system(Runner::TOOL);
}

// ok: php-command-injection
system($tool);
// ruleid: php-command-injection
system($tool . $_GET["q"]);

include "shared.php";
// ruleid: php-command-injection
system($sharedCommand);
// ok: php-command-injection
system($sharedConstant);
$replaced = "uptime";
// ok: php-command-injection
system($replaced);

$pageConstant = "uptime";
$pageCommand = "uptime";
// ok: php-command-injection
require __DIR__ . "/view.php";
$pageCommand = $_GET["q"];
// ruleid: php-command-injection
require __DIR__ . "/view.php";

function in_its_own_scope()
{
    require_once dirname(__FILE__) . "/shared.php";
    // ruleid: php-command-injection
    system($sharedCommand);
    // ok: php-command-injection
    system($sharedConstant);
}
