<?php

// ruleid: php-function-named-by-request
call_user_func($_GET["action"], $_GET["id"]);
$sort = $_POST["sort"];
// ruleid: php-function-named-by-request
usort($items, $sort);
// ok: php-function-named-by-request
$class = new ReflectionClass($_GET["class"]);
// ruleid: php-function-named-by-request
$object = $class->newInstance();
// ruleid: php-function-named-by-request
(new ReflectionFunction($_GET["f"]))->invoke();
// ok: php-function-named-by-request
echo htmlspecialchars((new ReflectionClass($_GET["class"]))->getShortName());
$actions = ["show" => "show_item", "list" => "list_items"];
// ok: php-function-named-by-request
call_user_func($actions[$_GET["action"]] ?? "list_items", $_GET["id"]);
// ok: php-function-named-by-request
$names = array_map("trim", $_POST["names"]);

function named($tool)
{
    $f = $_GET["f"];
    // ruleid: php-function-named-by-request
    $f("x");
    $class = $_GET["class"];
    // ruleid: php-function-named-by-request
    $made = new $class();
    // ruleid: php-function-named-by-request
    $tool->{$_GET["m"]}();
    $known = ["a" => "strtolower", "b" => "strtoupper"][$_GET["k"]] ?? "trim";
    // ok: php-function-named-by-request
    $known("x");
    $g = "strtolower";
    // ok: php-function-named-by-request
    $g($_GET["f"]);
    return $made;
}

class AddressBook
{
    private $list;

    public function fill()
    {
        $this->list = $_POST['list'];
        // ok: php-function-named-by-request
        call_user_func_array([$this, 'add'], $this->list);
        // ruleid: php-function-named-by-request
        call_user_func_array([$this, $_POST['what']], $this->list);
    }
}
