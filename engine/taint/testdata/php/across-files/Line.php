<?php
class Line
{
    public $host;

    public function dial($host)
    {
        $this->host = $host;
    }

    public function say($word)
    {
        system("nc " . $this->host);
    }
}
