<?php
function db_escape($val, $quote = false) {
    return $quote ? "'$val'" : $val;
}
