<?php

// ruleid: php-database-password-in-code
$a = new PDO("mysql:host=db;dbname=shop", "shop", "hunter2");
// ruleid: php-database-password-in-code
$b = mysqli_connect("localhost", "root", "s3cret", "shop");
// ok: php-database-password-in-code
$c = new PDO("mysql:host=db;dbname=shop", getenv("DB_USER"), getenv("DB_PASSWORD"));
// ok: php-database-password-in-code
$d = mysqli_connect("localhost", "root", "");
