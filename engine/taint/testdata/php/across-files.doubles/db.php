<?php
function db_escape($val, $quote = false) {
    global $db;
    $val = $db->real_escape_string($val);
    return $quote ? "'$val'" : $val;
}

function db_input($var, $quote = true) {
    return db_escape($var, $quote);
}
