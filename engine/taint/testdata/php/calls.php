<?php

function constant_of($x)
{
    return "uptime";
}

function identity($x)
{
    return $x;
}

function wrapped($x)
{
    return identity("ping " . identity($x));
}

function early($x, $strict)
{
    if ($strict) {
        return "uptime";
    }
    return $x;
}

function pair($x)
{
    return [$x, "uptime"];
}

function second($a, $b = "uptime")
{
    return $b;
}

function gathered(...$args)
{
    return $args[0] . $args[1];
}

function execute($c)
{
    // ruleid: php-command-injection
    system($c);
}

function execute_constant($c)
{
    // ok: php-command-injection
    system($c);
}

function fill(&$target, $value)
{
    $target = $value;
}

function fill_copy($target, $value)
{
    $target = $value;
}

function helpers()
{
    $q = $_GET["q"];
    // ok: php-command-injection
    system(constant_of($q));
    // ruleid: php-command-injection
    system(identity($q));
    // ok: php-command-injection
    system(identity("uptime"));
    // ruleid: php-command-injection
    system(wrapped($q));
}

function early_return()
{
    $q = $_GET["q"];
    // ruleid: php-command-injection
    system(early($q, false));
    // todook: php-command-injection
    system(early($q, true));
}

function several_results()
{
    [$a, $b] = pair($_GET["q"]);
    // ruleid: php-command-injection
    system($a);
    // ok: php-command-injection
    system($b);
}

function defaults_and_names()
{
    $q = $_GET["q"];
    // ok: php-command-injection
    system(second($q));
    // ruleid: php-command-injection
    system(second("x", $q));
    // ruleid: php-command-injection
    system(second(b: $q, a: "x"));
    // ok: php-command-injection
    system(second(b: "df", a: $q));
}

function gathered_arguments()
{
    $q = $_GET["q"];
    // ruleid: php-command-injection
    system(gathered("ping ", $q));
    // todook: php-command-injection
    system(gathered("ping ", "localhost", $q));
}

function sink_in_callee()
{
    execute($_GET["q"]);
    execute_constant("uptime");
}

function by_reference()
{
    $c = "uptime";
    fill($c, $_GET["q"]);
    // ruleid: php-command-injection
    system($c);
    $d = $_GET["q"];
    fill($d, "uptime");
    // ok: php-command-injection
    system($d);
    $e = "uptime";
    fill_copy($e, $_GET["q"]);
    // ok: php-command-injection
    system($e);
}

function references()
{
    $a = "uptime";
    $b = &$a;
    $b = $_GET["q"];
    // ruleid: php-command-injection
    system($a);
    $a = "df";
    // ok: php-command-injection
    system($b);
}

function spread()
{
    $xs = [$_GET["q"], "uptime"];
    // ok: php-command-injection
    system(second(...$xs));
    $ys = ["x", $_GET["q"]];
    // ruleid: php-command-injection
    system(second(...$ys));
}

function named_at_run_time()
{
    $f = "identity";
    // ruleid: php-command-injection
    system($f($_GET["q"]));
    $g = "constant_of";
    // ok: php-command-injection
    system($g($_GET["q"]));
    // ruleid: php-command-injection
    system(call_user_func("identity", $_GET["q"]));
    // ok: php-command-injection
    system(call_user_func("constant_of", $_GET["q"]));
}

function recursion($x, $n)
{
    return $n === 0 ? $x : recursion($x, $n - 1);
}

function recursive()
{
    // ruleid: php-command-injection
    system(recursion($_GET["q"], 3));
    // ok: php-command-injection
    system(recursion("uptime", 3));
}

function filled_by_a_call()
{
    exec("uptime", $lines, $status);
    // ruleid: php-command-injection
    system($lines[0]);
    // ok: php-command-injection
    system("kill " . $status);
    preg_match("/a(.*)/", $_GET["q"], $parts);
    // ruleid: php-command-injection
    system($parts[1]);
    preg_match("/a(.*)/", "abc", $fixed);
    // ok: php-command-injection
    system($fixed[1]);
}

function run_statement($sql)
{
    global $db;
    // ruleid: php-sql-injection
    $ok = mysqli_query($db, $sql);
    if (!$ok) {
        // ok: php-reflected-xss
        echo "failed: " . $sql;
    }
}

run_statement("SELECT * FROM notes WHERE title = '" . $_GET["title"] . "'");

function show_line($line)
{
    // ruleid: php-reflected-xss
    echo "line: " . $line;
}

show_line("Selected: " . $_GET["title"]);

function runAll($command)
{
    // ruleid: php-command-injection
    system($command);
}

runAll($_GET["q"]);

function Run_All($command)
{
    // ruleid: php-command-injection
    System($command);
}

run_all($_GET["q"]);

function asked_and_called()
{
    $f = $_GET["f"];
    // ok: php-function-named-by-request
    if (is_callable($f)) {
        // ruleid: php-function-named-by-request
        call_user_func($f);
    }
}

function parts_of_an_address()
{
    // ok: php-server-side-request-forgery
    wp_remote_get(add_query_arg(["code" => $_GET["code"]], "https://example.org/token"));
    // ruleid: php-server-side-request-forgery
    wp_remote_get(add_query_arg("code", "x", $_GET["at"]));
}
