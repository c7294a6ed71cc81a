<?php
// Constants of the whole program.
define('WHOLE_NUMBER', '/^\d+$/');
define('ANY_TEXT', '/^.+$/');
define('TWO_MEANINGS', '/^\d+$/');

function refuse_other($value, $pattern)
{
    if (!preg_match($pattern, $value)) {
        die('refused');
    }
}
