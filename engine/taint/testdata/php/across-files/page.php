<?php
// Both lie in what is included: it is found there, and not again in every page.
// ok: php-command-injection
include "gate.php";
