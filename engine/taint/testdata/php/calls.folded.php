<?php
// Names of classes mean the same in upper and lower case.

class PageLinks
{
    private $page;

    function __construct($page)
    {
        $this->page = intval($page);
    }

    function links()
    {
        return "<a href='?p=" . $this->page . "'>";
    }

    static function plain($text)
    {
        return "<b>" . $text . "</b>";
    }
}

function linked()
{
    $links = new Pagelinks($_GET["p"]);
    // ok: php-reflected-xss
    echo $links->links();
    // ruleid: php-reflected-xss
    echo pagelinks::plain($_GET["p"]);
}
