<?php

// ruleid: php-database-password-in-code
$a = new PDO("mysql:host=db;dbname=shop", "shop", "hunter2");
// ruleid: php-database-password-in-code
$b = mysqli_connect("localhost", "root", "s3cret", "shop");
// ok: php-database-password-in-code
$c = new PDO("mysql:host=db;dbname=shop", getenv("DB_USER"), getenv("DB_PASSWORD"));
// ok: php-database-password-in-code
$d = mysqli_connect("localhost", "root", "");
// ruleid: php-database-password-in-code
define('DB_PASSWORD', 'k3ep-out');
// ok: php-database-password-in-code
define('DB_PASSWORD', getenv('DB_PASSWORD'));
// ok: php-database-password-in-code
define('DB_PASSWORD', 'password_here');
// ruleid: php-database-password-in-code
$config = ['db_host' => 'db', 'db_pass' => 'k3ep-out'];
// ok: php-database-password-in-code
$labels = ['db_password_label' => 'Password'];
// ok: php-database-password-in-code
$db_pass = '';
// ruleid: php-database-password-in-code
$db_pass = 'k3ep-out';

// ok: php-database-password-in-code
define('DBPASS', '%CONFIG-DBPASS');
