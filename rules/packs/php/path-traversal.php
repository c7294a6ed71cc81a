<?php

// ruleid: php-path-traversal
readfile("/srv/files/" . $_GET["file"]);
$name = $_POST["name"];
// ruleid: php-path-traversal
file_put_contents("/srv/files/$name", $_POST["text"]);
// ruleid: php-path-traversal
unlink("/srv/files/" . $name);
// ruleid: php-path-traversal
$f = fopen($_REQUEST["path"], "r");
// ok: php-path-traversal
readfile("/srv/files/" . basename($_GET["file"]));
// ok: php-path-traversal
$g = fopen("/srv/files/" . (int) $_GET["id"] . ".txt", "r");
$files = ["a" => "a.txt", "b" => "b.txt"];
// ok: php-path-traversal
readfile("/srv/files/" . ($files[$_GET["file"]] ?? "a.txt"));
if (preg_match('/^[a-z0-9]+$/', $name)) {
    // ok: php-path-traversal
    readfile("/srv/files/" . $name);
}
// ok: php-path-traversal
file_put_contents("/srv/log.txt", $_POST["text"]);

class Log
{
    public $plugins;

    public function write($name, $line)
    {
        $log = $this->plugins->hook("write_log", ["name" => $name, "line" => $line]);
        // ok: php-path-traversal
        file_put_contents("/var/log/" . $log["name"], $log["line"]);
        // ok: php-path-traversal
        file_put_contents($log["folder"] . "/log", $log["line"]);
        // ruleid: php-path-traversal
        file_put_contents("/var/log/" . $log["line"], "");
    }
}

(new Log())->write("errors", $_GET["q"]);
