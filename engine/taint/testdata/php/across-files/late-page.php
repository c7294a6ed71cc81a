<?php
// ok: php-command-injection
include_once "start.php";
// ok: php-command-injection
include "gate.php";
