import os
from os import popen
import subprocess


def ping(host):
    # ruleid: python-os-command-built-from-strings
    os.system("ping -c 1 " + host)
    # ruleid: python-os-command-built-from-strings
    out = popen(f"nslookup {host}").read()
    # ruleid: python-os-command-built-from-strings
    os.system("traceroute {0}".format(host))
    # ruleid: python-os-command-built-from-strings
    os.popen("whois %s" % host)
    return out


def ping_safely(host):
    # ok: python-os-command-built-from-strings
    os.system("uptime")
    # ok: python-os-command-built-from-strings
    subprocess.run(["ping", "-c", "1", "--", host], check=True)
    # ok: python-os-command-built-from-strings
    return os.path.join("/var/log", host)


def chosen_service(web, name, process):
    service = "nginx" if web else "postfix"
    # ok: python-os-command-built-from-strings
    os.system("systemctl restart " + service)
    # ok: python-os-command-built-from-strings
    os.system(f"renice 5 {int(process)}")
    # ruleid: python-os-command-built-from-strings
    os.system("systemctl restart " + name)
