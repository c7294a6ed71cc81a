<?php

// ruleid: php-pattern-evaluates-replacement
$a = preg_replace('/\[b\](.*?)\[\/b\]/e', 'strtoupper("\\1")', $text);
// ruleid: php-pattern-evaluates-replacement
$b = preg_replace("#x(.*)#ie", '$f("\\1")', $text);
// ok: php-pattern-evaluates-replacement
$c = preg_replace('/\[b\](.*?)\[\/b\]/i', '<b>$1</b>', $text);
// ok: php-pattern-evaluates-replacement
$d = preg_replace('/e/', 'x', $text);
// ok: php-pattern-evaluates-replacement
$e = preg_replace('/some\/re/', 'x', $text);
