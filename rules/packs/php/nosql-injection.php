<?php

$client = new MongoDB\Client($url);
$users = $client->selectCollection("shop", "users");
// ruleid: php-nosql-injection
$a = $users->findOne(["name" => $_POST["name"]]);
// ruleid: php-nosql-injection
$b = $users->find($_GET);
// ok: php-nosql-injection
$c = $users->findOne(["name" => strval($_POST["name"])]);
// ok: php-nosql-injection
$d = $users->findOne(["_id" => new MongoDB\BSON\ObjectId($_GET["id"])]);
// ok: php-nosql-injection
$e = $users->findOne(["active" => true]);
