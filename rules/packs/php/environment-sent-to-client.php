<?php

// ruleid: php-environment-sent-to-client
echo json_encode(['environment' => $_ENV, 'users' => $users]);

// ruleid: php-environment-sent-to-client
print_r($_ENV);

// ruleid: php-environment-sent-to-client
var_dump(getenv());

// ok: php-environment-sent-to-client
echo json_encode(['version' => $_ENV['APP_VERSION'], 'mode' => getenv('MODE')]);

// ok: php-environment-sent-to-client
$all = getenv();
