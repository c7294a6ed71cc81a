<?php

// ruleid: php-function-named-by-request
call_user_func($_GET["action"], $_GET["id"]);
$sort = $_POST["sort"];
// ruleid: php-function-named-by-request
usort($items, $sort);
// ruleid: php-function-named-by-request
$class = new ReflectionClass($_GET["class"]);
$actions = ["show" => "show_item", "list" => "list_items"];
// ok: php-function-named-by-request
call_user_func($actions[$_GET["action"]] ?? "list_items", $_GET["id"]);
// ok: php-function-named-by-request
$names = array_map("trim", $_POST["names"]);
