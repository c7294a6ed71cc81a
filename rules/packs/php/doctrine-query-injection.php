<?php

use Symfony\Component\HttpFoundation\Request;
use Doctrine\ORM\EntityManagerInterface;
use Doctrine\DBAL\Connection;

class UserController
{
    public function __construct(private EntityManagerInterface $em, private Connection $db)
    {
    }

    public function find(Request $request)
    {
        $name = $request->query->get("name");
        // ruleid: php-doctrine-query-injection
        $a = $this->em->createQuery("SELECT u FROM User u WHERE u.name = '" . $name . "'")->getResult();
        // ruleid: php-doctrine-query-injection
        $b = $this->em->createQueryBuilder()->select("u")->from("User", "u")->where("u.name = '$name'")->getQuery();
        // ruleid: php-doctrine-query-injection
        $c = $this->db->executeQuery("SELECT * FROM users WHERE name = '" . $request->request->get("name") . "'");
        // ok: php-doctrine-query-injection
        $d = $this->em->createQuery("SELECT u FROM User u WHERE u.name = :name")->setParameter("name", $name)->getResult();
        // ok: php-doctrine-query-injection
        $e = $this->db->executeQuery("SELECT * FROM users WHERE name = ?", [$name]);
        // ok: php-doctrine-query-injection
        $f = $this->db->executeQuery("SELECT * FROM users WHERE id = " . $request->query->getInt("id"));
        // ok: php-doctrine-query-injection
        $g = $this->em->createQueryBuilder()->select("u")->from("User", "u")->where("u.name = :name")->setParameter("name", $name);
        // ok: php-doctrine-query-injection
        $h = $this->em->createQueryBuilder()->select("u")->from("User", "u");
        // ok: php-doctrine-query-injection
        $i = $h->andWhere($h->expr()->in("u.name", $request->query->all("names")));
        // ok: php-doctrine-query-injection
        $j = $rows->where(fn ($q) => $q->orWhere([["from_id", $request->query->get("from")], ["to_id", $name]]));
        return [$a, $b, $c, $d, $e, $f, $g];
    }
}
