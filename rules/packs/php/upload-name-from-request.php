<?php

function save($file, $name)
{
    // ruleid: php-upload-name-from-request
    move_uploaded_file($file, "uploads/" . $name);
}
$name = time() . "-" . $_FILES["photo"]["name"];
// ruleid: php-upload-name-from-request
move_uploaded_file($_FILES["photo"]["tmp_name"], "uploads/" . $name);
save($_FILES["photo"]["tmp_name"], $_POST["title"]);
$good = bin2hex(random_bytes(16)) . ".png";
// ok: php-upload-name-from-request
move_uploaded_file($_FILES["photo"]["tmp_name"], "uploads/" . $good);
$ending = pathinfo($_FILES["photo"]["name"])["extension"];
if (in_array($ending, ["png", "jpg"], true)) {
    // ok: php-upload-name-from-request
    move_uploaded_file($_FILES["photo"]["tmp_name"], "uploads/1." . $ending);
}
