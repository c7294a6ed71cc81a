<?php
// The entries of a map are its variables where it is included.
system($shown);
system($hidden);
