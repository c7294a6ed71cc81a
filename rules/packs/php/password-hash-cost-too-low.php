<?php

// ruleid: php-password-hash-cost-too-low
$a = password_hash($password, PASSWORD_BCRYPT, ["cost" => 6]);
// ruleid: php-password-hash-cost-too-low
$b = password_hash($password, PASSWORD_BCRYPT, ['cost' => 4]);
// ok: php-password-hash-cost-too-low
$c = password_hash($password, PASSWORD_BCRYPT, ["cost" => 12]);
// ok: php-password-hash-cost-too-low
$d = password_hash($password, PASSWORD_ARGON2ID);
