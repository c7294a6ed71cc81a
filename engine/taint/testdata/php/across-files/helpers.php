<?php

function passed($x)
{
    return $x;
}

function fixed($x)
{
    return "uptime";
}
