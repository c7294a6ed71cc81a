<?php
if (!defined("ROOT")) {
    exit;
}
define("DIGITS", '/^\d+$/');

function must_fit($text, $pattern)
{
    if (!preg_match($pattern, $text)) {
        exit("no");
    }
}
