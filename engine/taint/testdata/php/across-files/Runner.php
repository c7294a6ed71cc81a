<?php

namespace App\Tools;

function build($host)
{
    return "ping " . $host;
}

class Runner
{
    const TOOL = "uptime";

    public $tool;

    public function __construct($tool)
    {
        $this->tool = $tool;
    }

    public function kind()
    {
        return "runner";
    }

    public function go()
    {
        system($this->tool);
    }

    public static function joined($a, $b)
    {
        return "$a $b";
    }
}
