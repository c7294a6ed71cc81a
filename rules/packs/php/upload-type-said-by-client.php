<?php

// ruleid: php-upload-type-said-by-client
if ($_FILES["photo"]["type"] == "image/png") { store(); }
// ruleid: php-upload-type-said-by-client
$ok = in_array($_FILES["photo"]["type"], ["image/png", "image/jpeg"], true);
// ok: php-upload-type-said-by-client
$good = mime_content_type($_FILES["photo"]["tmp_name"]) === "image/png";
// ok: php-upload-type-said-by-client
$size = $_FILES["photo"]["size"] == 0;
