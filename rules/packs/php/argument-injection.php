<?php

use Symfony\Component\Process\Process;
// ruleid: php-argument-injection
mail($to, "Hello", $text, "", "-f" . $_POST["from"]);
// ruleid: php-argument-injection
$p = new Process(["git", "clone", $_GET["url"]]);
// ok: php-argument-injection
mail($to, "Hello", $text, "", "-fshop@shop.example");
// ok: php-argument-injection
$q = new Process(["git", "log", "-n", (int) $_GET["n"]]);
