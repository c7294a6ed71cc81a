<?php

function concatenated()
{
    // ruleid: php-command-injection
    system("ping " . $_GET["q"]);
    // ok: php-command-injection
    system("ping " . "localhost");
}

function interpolated()
{
    $q = $_GET["q"];
    $host = "localhost";
    $m = ["q" => $q, "host" => $host];
    // ruleid: php-command-injection
    system("ping $q");
    // ruleid: php-command-injection
    system("ping {$m['q']}");
    // ruleid: php-command-injection
    system("ping $m[q]");
    // ok: php-command-injection
    system("ping $host");
    // ok: php-command-injection
    system("ping {$m['host']}");
    // todook: php-command-injection
    system("ping $m[host]");
    // ok: php-command-injection
    system('ping $q');
}

function formatted()
{
    $q = $_GET["q"];
    // ruleid: php-command-injection
    system(sprintf("ping %s", $q));
    // ruleid: php-command-injection
    system(vsprintf("ping %s %s", ["-c1", $q]));
    // ok: php-command-injection
    system(sprintf("ping %s", "localhost"));
    // ok: php-command-injection
    system(sprintf("head -n %d", $q));
}

function appended()
{
    $c = "ping ";
    // ok: php-command-injection
    system($c);
    $c .= $_GET["q"];
    // ruleid: php-command-injection
    system($c);
    $c = "uptime";
    // ok: php-command-injection
    system($c);
}

function joined()
{
    // ruleid: php-command-injection
    system(implode(" ", ["ping", $_GET["q"]]));
    // ok: php-command-injection
    system(implode(" ", ["ping", "localhost"]));
    // ruleid: php-command-injection
    system(join(" ", explode(",", $_GET["q"])));
}

function changed()
{
    $q = $_GET["q"];
    // ruleid: php-command-injection
    system(trim(strtolower($q)));
    // ruleid: php-command-injection
    system(substr($q, 1));
    // ruleid: php-command-injection
    system(str_replace("a", "b", $q));
    // ruleid: php-command-injection
    system(explode(",", $q)[0]);
    // ruleid: php-command-injection
    system(strrev($q));
    // ok: php-command-injection
    system("head -n " . strlen($q));
    // ruleid: php-command-injection
    system(base64_decode($q));
}

function heredoc()
{
    $q = $_GET["q"];
    $host = "localhost";
    $a = <<<TEXT
    ping $q
    TEXT;
    // ruleid: php-command-injection
    system($a);
    $b = <<<TEXT
    ping {$host}
    TEXT;
    // ok: php-command-injection
    system($b);
    $c = <<<'TEXT'
    ping $q
    TEXT;
    // ok: php-command-injection
    system($c);
}

function backticks()
{
    $host = "localhost";
    $q = $_GET["q"];
    // ruleid: php-command-injection
    $a = `ping $q`;
    // ok: php-command-injection
    $b = `ping $host`;
}

function buffered()
{
    ob_start();
    print "ping ";
    $c = ob_get_clean();
    // ok: php-command-injection
    system($c);
}

function braces_behind_the_dollar()
{
    $q = $_GET["q"];
    $w = "uptime";
    // ruleid: php-command-injection
    system("grep ${q} notes");
    // ok: php-command-injection
    system("grep ${w} notes");
}

function parts_of_a_match()
{
    if (preg_match('/^(\d+)-(.*)$/', $_GET["q"], $m)) {
        // ok: php-command-injection
        system("head -n " . $m[1]);
        // ruleid: php-command-injection
        system("head -n " . $m[2]);
        // ruleid: php-command-injection
        system("head -n " . $m[0]);
    }
    preg_match('~(?<year>[0-9]{4})/(?P<rest>.+)~', $_GET["q"], $n);
    // ok: php-command-injection
    system("cal " . $n["year"]);
    // ruleid: php-command-injection
    system("cal " . $n["rest"]);
    preg_match_all('/(?:a|b)(\w)/', $_GET["q"], $all);
    // ok: php-command-injection
    system("cal " . $all[1][0]);
    preg_match($_GET["re"], $_GET["q"], $any);
    // ruleid: php-command-injection
    system("cal " . $any[1]);
}

function calculated()
{
    $q = $_GET["q"];
    $q *= 1;
    // ok: php-command-injection
    system("head -n " . $q);
    $r = $_GET["r"];
    $r .= 1;
    // ruleid: php-command-injection
    system("head -n " . $r);
}
