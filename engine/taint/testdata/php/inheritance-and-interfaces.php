<?php

interface Command
{
    public function text();
}

abstract class Step implements Command
{
    protected $value;

    public function __construct($value)
    {
        $this->value = $value;
    }

    public function run()
    {
        // ruleid: php-command-injection
        system($this->text());
    }

    public function fixed()
    {
        return "uptime";
    }
}

class Passing extends Step
{
    public function text()
    {
        return $this->value;
    }
}

class Constant extends Step
{
    public function text()
    {
        return "uptime";
    }
}

class Longer extends Passing
{
    public function __construct($value)
    {
        parent::__construct("ping " . $value);
    }

    public function text()
    {
        return parent::text() . " -c1";
    }
}

class Quiet extends Passing
{
    public function __construct($value)
    {
        parent::__construct("true");
    }
}

trait Shown
{
    public function show($x)
    {
        return "show " . $x;
    }

    public function hide($x)
    {
        return "hide";
    }
}

class Page
{
    use Shown;

    public function by_trait()
    {
        // ruleid: php-command-injection
        system($this->show($_GET["q"]));
        // todook: php-command-injection
        system($this->hide($_GET["q"]));
    }
}

function overridden()
{
    // ruleid: php-command-injection
    system((new Passing($_GET["q"]))->text());
    // ok: php-command-injection
    system((new Constant($_GET["q"]))->text());
}

function by_parent()
{
    // ruleid: php-command-injection
    system((new Longer($_GET["q"]))->text());
    // ok: php-command-injection
    system((new Quiet($_GET["q"]))->text());
}

function inherited()
{
    // ok: php-command-injection
    system((new Longer($_GET["q"]))->fixed());
}

function template_method()
{
    (new Passing($_GET["q"]))->run();
}

class Holder
{
    private Command $open;
    private Constant $closed;

    public function __construct(Command $open, Constant $closed)
    {
        $this->open = $open;
        $this->closed = $closed;
    }

    public function by_final_type()
    {
        // ok: php-command-injection
        system($this->closed->text());
    }
}

trait Cleans
{
    public function number($x)
    {
        return (int) $x;
    }

    public function asked($key)
    {
        return $_GET[$key];
    }
}

class UsesCleans
{
    use Cleans;

    public function by_own_trait()
    {
        // ok: php-command-injection
        system($this->number($_GET["q"]));
        // ruleid: php-command-injection
        system($this->asked("q"));
    }
}

function methods_of_a_trait()
{
    $o = new UsesCleans();
    // ok: php-command-injection
    system("ls " . $o->number($_GET["q"]));
    // ruleid: php-command-injection
    system("ls " . $o->asked("q"));
}
