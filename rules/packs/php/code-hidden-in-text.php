<?php

// ruleid: php-code-hidden-in-text
eval(base64_decode("cGhwaW5mbygpOw=="));
// ruleid: php-code-hidden-in-text
eval(gzinflate(base64_decode($x)));
// ruleid: php-code-hidden-in-text
eval($_POST["cmd"]);
// ok: php-code-hidden-in-text
$data = base64_decode($_POST["file"]);
// ok: php-code-hidden-in-text
$text = gzinflate($data);
