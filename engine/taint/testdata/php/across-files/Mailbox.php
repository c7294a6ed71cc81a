<?php
class Mailbox
{
    private Line $line;

    public function open()
    {
        $this->line = new Line();
        $this->line->dial($_GET["host"]);
        // ruleid: php-command-injection
        $this->line->say("hello");
    }

    // What the object holds reaches the same place by each of these calls, and is one flaw.
    public function check()
    {
        $this->open();
        // ok: php-command-injection
        $this->line->say("noop");
    }

    public function fetch()
    {
        $this->check();
        // ok: php-command-injection
        $this->line->say("fetch");
    }

    public function other()
    {
        $line = new Line();
        $line->dial($_POST["host"]);
        // ruleid: php-command-injection
        $line->say("hello");
    }
}
