<?php

use Symfony\Component\ExpressionLanguage\ExpressionLanguage;
$language = new ExpressionLanguage();
// ruleid: php-expression-injection
$a = $language->evaluate($_GET["rule"], ["user" => $user]);
// ok: php-expression-injection
$b = $language->evaluate("age > limit", ["age" => 1, "limit" => (int) $_GET["limit"]]);
