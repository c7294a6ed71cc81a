<?php

class Counter
{
    public static $shared = "uptime";
    public static $never = "df";
    private $command = "true";
    private $label = "none";

    public function take()
    {
        $this->command = $_GET["q"];
        $this->label = "x";
    }

    public function run()
    {
        // ruleid: php-command-injection
        system($this->command);
        // ok: php-command-injection
        system($this->label);
    }

    public function set()
    {
        self::$shared = $_GET["q"];
    }

    public function get()
    {
        // ruleid: php-command-injection
        system(self::$shared);
        // ok: php-command-injection
        system(static::$never);
    }
}

function get_static_field()
{
    // ruleid: php-command-injection
    system(Counter::$shared);
    // ok: php-command-injection
    system(Counter::$never);
}

$last = "uptime";
$fixed = "uptime";

function remember()
{
    global $last;
    $last = $_GET["q"];
}

function recall()
{
    global $last, $fixed;
    // ruleid: php-command-injection
    system($last);
    // ok: php-command-injection
    system($fixed);
}

$GLOBALS["asked"] = $_GET["q"];
define("ASKED", $_GET["q"]);
define("TOOL", "uptime");
// ruleid: php-command-injection
system($asked);
// ruleid: php-command-injection
system(ASKED);
// ok: php-command-injection
system(TOOL);

function recall_by_name()
{
    // ruleid: php-command-injection
    system(ASKED);
    // ok: php-command-injection
    system(TOOL);
}

function remember_by_array()
{
    $GLOBALS["kept"] = $_GET["q"];
}

function recall_by_array()
{
    // todoruleid: php-command-injection
    system($GLOBALS["kept"]);
    // ruleid: php-command-injection
    system($GLOBALS["asked"]);
    // ok: php-command-injection
    system($GLOBALS["fixed"]);
}

function static_variable()
{
    static $c = "uptime";
    // todoruleid: php-command-injection
    system($c);
    $c = $_GET["q"];
}

function static_variable_of_constants()
{
    static $c = "uptime";
    // ok: php-command-injection
    system($c);
    $c = "df";
}

function local_of_the_same_name()
{
    // ok: php-command-injection
    system($fixed ?? "true");
    $last = "df";
    // ok: php-command-injection
    system($last);
}

function gives_the_program()
{
    global $handed;
    $handed = $_GET["q"];
}

function reads_the_program()
{
    global $handed;
    // ruleid: php-command-injection
    system($handed);
}

function has_one_of_its_own()
{
    $kept_apart = $_GET["q"];
    return strlen($kept_apart);
}

$kept_apart = "df";

function reads_what_was_kept_apart()
{
    global $kept_apart;
    // ok: php-command-injection
    system($kept_apart ?? "df");
}

function counter($x = null)
{
    static $last = "df";
    if ($x !== null) {
        $last = $x;
    }
    return $last;
}

function from_call_to_call()
{
    counter($_GET["q"]);
    // ruleid: php-command-injection
    system(counter());
}
