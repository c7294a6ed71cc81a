<?php
// What stands in its place while tests run.

function known_name()
{
    return $_GET['name'];
}
