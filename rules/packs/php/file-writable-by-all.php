<?php

// ruleid: php-file-writable-by-all
chmod($file, 0777);
// ruleid: php-file-writable-by-all
chmod($file, 0666);
// ok: php-file-writable-by-all
mkdir($dir, 0777, true);
// ok: php-file-writable-by-all
chmod($file, 0644);
// ok: php-file-writable-by-all
mkdir($dir, 0750, true);
