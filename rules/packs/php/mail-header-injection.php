<?php

// ruleid: php-mail-header-injection
mail("help@shop.example", "Question", $text, "From: " . $_POST["from"]);
// ruleid: php-mail-header-injection
mail($_POST["to"], "Hello", $text);
$from = filter_var($_POST["from"], FILTER_VALIDATE_EMAIL);
// ok: php-mail-header-injection
mail("help@shop.example", "Question", $text, "Reply-To: " . $from);
// ok: php-mail-header-injection
mail("help@shop.example", "Question", $_POST["text"], "From: shop@shop.example");
// ok: php-mail-header-injection
mail("help@shop.example", "Question", $text, "From: " . str_replace(["\r", "\n"], "", $_POST["from"]));
