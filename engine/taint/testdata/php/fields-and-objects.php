<?php

class Job
{
    public $command;
    public string $label;
    private $kind = "job";

    public function __construct($command, $label = "none")
    {
        $this->command = $command;
        $this->label = $label;
    }

    public function clear()
    {
        $this->command = "true";
        return $this;
    }

    public function setLabel($label): self
    {
        $this->label = $label;
        return $this;
    }

    public function getLabel()
    {
        return $this->label;
    }

    public function getKind()
    {
        return $this->kind;
    }

    public static function quiet(): self
    {
        return new self("true");
    }

    public static function make($c): static
    {
        return new static($c);
    }
}

class Task
{
    public function __construct(public readonly string $command, public readonly string $label = "none")
    {
    }
}

function fields_apart()
{
    $j = new Job($_GET["q"], "uptime");
    // ruleid: php-command-injection
    system($j->command);
    // ok: php-command-injection
    system($j->label);
    // ok: php-command-injection
    system($j->getLabel());
    // ok: php-command-injection
    system($j->getKind());
}

function strong_update()
{
    $j = new Job($_GET["q"]);
    $j->command = "uptime";
    // ok: php-command-injection
    system($j->command);
}

function update_by_method()
{
    $j = new Job($_GET["q"]);
    $j->clear();
    // ok: php-command-injection
    system($j->command);
}

function aliased()
{
    $j = new Job("uptime");
    $k = $j;
    $k->command = $_GET["q"];
    // ruleid: php-command-injection
    system($j->command);
    $other = clone $j;
    $other->command = "df";
    // ok: php-command-injection
    system($other->command);
    // todoruleid: php-command-injection
    system($j->command);
}

function factory()
{
    // ok: php-command-injection
    system(Job::quiet()->command);
    // ruleid: php-command-injection
    system(Job::make($_GET["q"])->command);
    // todook: php-command-injection
    system(Job::make($_GET["q"])->label);
}

function fluent()
{
    $j = (new Job("uptime"))->setLabel($_GET["q"])->clear();
    // ok: php-command-injection
    system($j->command);
    // ruleid: php-command-injection
    system($j->getLabel());
}

function promoted()
{
    $t = new Task("uptime", $_GET["q"]);
    // ok: php-command-injection
    system($t->command);
    // ruleid: php-command-injection
    system($t->label);
    $u = new Task(label: "uptime", command: $_GET["q"]);
    // ok: php-command-injection
    system($u->label);
    // ruleid: php-command-injection
    system($u->command);
}

function nested()
{
    $j = new Job(new Job($_GET["q"], "uptime"));
    // ruleid: php-command-injection
    system($j->command->command);
    // ok: php-command-injection
    system($j->command->label);
}

function free_fields()
{
    $o = new stdClass();
    $o->a = $_GET["q"];
    $o->b = "uptime";
    // ruleid: php-command-injection
    system($o->a);
    // ok: php-command-injection
    system($o->b);
    $p = (object) ["a" => $_GET["q"], "b" => "uptime"];
    // ruleid: php-command-injection
    system($p->a);
    // ok: php-command-injection
    system($p->b);
}

function named_at_run_time()
{
    $j = new Job("uptime", $_GET["q"]);
    $f = "label";
    // todoruleid: php-command-injection
    system($j->$f);
    // ok: php-command-injection
    system($j->{"command"});
}

function null_safe(?Job $x)
{
    $j = new Job($_GET["q"], "uptime");
    // ruleid: php-command-injection
    system($j?->command);
    // ok: php-command-injection
    system($j?->label);
}

class Pile
{
    private array $items = [];
    private $none = [];

    function push($x)
    {
        $this->items[] = $x;
        return $this;
    }

    function pop()
    {
        return array_pop($this->items);
    }

    function nothing()
    {
        return array_pop($this->none);
    }
}

function list_that_a_field_is_at_first()
{
    $pile = new Pile();
    $pile->push($_GET["q"]);
    // ruleid: php-command-injection
    system($pile->pop());
    // ok: php-command-injection
    system($pile->nothing());
    $other = new Pile();
    $other->push("uptime");
    // ok: php-command-injection
    system($other->pop());
}
