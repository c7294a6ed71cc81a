<?php
$sharedCommand = $_GET["shared"];
$sharedConstant = "uptime";
$replaced = $_GET["replaced"];
