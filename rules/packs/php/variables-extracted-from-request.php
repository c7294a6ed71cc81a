<?php

function save($row)
{
    // ruleid: php-variables-extracted-from-request
    extract($_POST);
    // ruleid: php-variables-extracted-from-request
    extract($_REQUEST, EXTR_OVERWRITE);
    // ruleid: php-variables-extracted-from-request
    parse_str($_SERVER["QUERY_STRING"]);
    // ok: php-variables-extracted-from-request
    extract($row);
    // ok: php-variables-extracted-from-request
    parse_str($_SERVER["QUERY_STRING"], $query);
    // ok: php-variables-extracted-from-request
    return $_POST["name"] ?? "";
}
