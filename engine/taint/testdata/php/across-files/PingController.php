<?php

namespace App\Controller;

use App\Service\PingService;
use App\Service\{Quiet, Loud as Noisy};
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\Routing\Attribute\Route;

class PingController
{
    public function __construct(private PingService $pings, private Quiet $quiet)
    {
    }

    public function ping(Request $request)
    {
        // ruleid: php-command-injection
        $this->pings->run($request->query->get('host'));
        // ok: php-command-injection
        $this->quiet->run($request->query->get('host'));
        // ruleid: php-command-injection
        (new Noisy())->run($request->query->get('host'));
    }

    #[Route('/trace/{host}')]
    public function trace(string $host)
    {
        // ruleid: php-command-injection
        shell_exec('trace ' . $host);
    }
}
