<?php
function is_allowed($user, $page)
{
    // ruleid: php-check-fails-open
    try {
        return in_array($page, roles($user), true);
    } catch (PDOException $e) {
        error_log("roles are not available");
        return true;
    }
}

function verify_token($token)
{
    // ruleid: php-check-fails-open
    try {
        return JWT::decode($token, $key) !== null;
    } catch (Exception $e) {
        return true;
    }
}

function has_role($user)
{
    // ok: php-check-fails-open
    try {
        return in_array("reader", roles($user), true);
    } catch (PDOException $e) {
        return false;
    }
}
