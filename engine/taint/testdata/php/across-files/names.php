<?php
// What a name is, in the program.

function known_name()
{
    return 'a';
}
