<?php

$formula = $_POST["formula"];
// ruleid: php-code-injection
eval("\$total = " . $formula . ";");
// ruleid: php-code-injection
$f = create_function('$x', $_GET["body"]);
// ruleid: php-code-injection
assert("strlen('" . $_GET["name"] . "') > 0");
// ok: php-code-injection
$total = array_sum(json_decode($_GET["values"], true));
// ok: php-code-injection
eval("\$n = " . (int) $_GET["n"] . ";");
// ok: php-code-injection
eval("return 1;");
// ok: php-code-injection
file_put_contents("data.php", "<?php return " . var_export($_POST["name"], true) . ";");

function written()
{
    // ruleid: php-code-injection
    file_put_contents("cache/settings.php", "<?php return '" . $_POST["name"] . "';");
    // ok: php-code-injection
    file_put_contents("cache/settings.txt", $_POST["name"]);
    $f = "assert";
    // ruleid: php-code-injection
    $f($_GET["q"]);
}
