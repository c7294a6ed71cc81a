<?php

function calculate()
{
    // ruleid: php-eval-of-expression
    eval("\$total = " . $_GET["formula"] . ";");
    // ruleid: php-eval-of-expression
    eval($_POST["code"]);
    // ok: php-eval-of-expression
    $total = json_decode($_GET["formula"]);
    // ok: php-eval-of-expression
    eval("return 1;");
    // ok: php-eval-of-expression
    return $total;
}
