<?php

// ruleid: php-upload-named-by-client
move_uploaded_file($_FILES["photo"]["tmp_name"], "uploads/" . $_FILES["photo"]["name"]);
// ruleid: php-upload-named-by-client
move_uploaded_file($_FILES["photo"]["tmp_name"], $dir . basename($_FILES["photo"]["name"]));
// ruleid: php-upload-named-by-client
$request->file("photo")->storeAs("photos", $request->file("photo")->getClientOriginalName());
// ok: php-upload-named-by-client
move_uploaded_file($_FILES["photo"]["tmp_name"], $dir . bin2hex(random_bytes(16)) . ".png");
// ok: php-upload-named-by-client
$path = $request->file("photo")->store("photos");
// ruleid: php-upload-named-by-client
Storage::disk("uploads")->putFileAs("/", $photo, $photo->getClientOriginalName());
// ok: php-upload-named-by-client
Storage::disk("uploads")->putFileAs("/", $photo, Str::uuid() . ".png");
