<?php
function asked($name)
{
    return $_GET[$name];
}
