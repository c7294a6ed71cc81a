<?php

// ruleid: php-template-escaping-off
$twig = new \Twig\Environment($loader, ["cache" => $dir, "autoescape" => false]);
// ruleid: php-template-escaping-off
$smarty->escape_html = false;
// ok: php-template-escaping-off
$good = new \Twig\Environment($loader, ["autoescape" => "html"]);
// ok: php-template-escaping-off
$smarty->escape_html = true;
