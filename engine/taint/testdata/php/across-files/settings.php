<?php

const MODE = "safe";
$tool = "uptime";
