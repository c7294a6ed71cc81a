<?php

// ruleid: php-account-looked-up-by-password
$statement = $db->prepare('SELECT id FROM users WHERE name = ? AND password = ?');
$sql = "SELECT * FROM users WHERE username = :name AND password = :password";
// ruleid: php-account-looked-up-by-password
$statement = $db->prepare($sql);
// ruleid: php-account-looked-up-by-password
$user = User::where('email', $email)->where('password', $password)->first();
// ruleid: php-account-looked-up-by-password
$user = User::where(['email' => $email, 'password' => md5($password)])->first();
// ok: php-account-looked-up-by-password
$statement = $db->prepare('SELECT id, password FROM users WHERE name = ?');
// ok: php-account-looked-up-by-password
$statement = $db->prepare('UPDATE users SET password = ? WHERE id = ?');
// ok: php-account-looked-up-by-password
$user = User::where('email', $email)->first();
// ruleid: php-account-looked-up-by-password
$sql = "SELECT * FROM users WHERE name = '$name' AND password = '$password'";
// ruleid: php-account-looked-up-by-password
$sql = "SELECT * FROM users WHERE name = '" . $name . "' AND password = '" . $password . "'";
// ok: php-account-looked-up-by-password
$sql = "SELECT password FROM users WHERE name = '$name'";
