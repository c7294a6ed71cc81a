<?php

use Illuminate\Support\Facades\Blade;
$twig = new Twig\Environment($loader);
// ruleid: php-template-injection
$a = $twig->createTemplate("Hello " . $_GET["name"])->render();
// ruleid: php-template-injection
$b = Blade::render("Hello " . $_POST["name"]);
$smarty = new Smarty();
// ruleid: php-template-injection
$c = $smarty->fetch("string:" . $_POST["template"]);
// ok: php-template-injection
$d = $twig->createTemplate("Hello {{ name }}")->render(["name" => $_GET["name"]]);
// ok: php-template-injection
$e = Blade::render("Hello {{ \$name }}", ["name" => $_POST["name"]]);

function old_twig()
{
    $twig = new Twig_Environment(new Twig_Loader_String());
    // ruleid: php-template-injection
    echo $twig->render("Hello " . $_GET["name"]);
    // ok: php-template-injection
    return $twig->render("Hello {{ name }}", ["name" => $_GET["name"]]);
}
