import base64
import enum
import os
from os import popen
import subprocess
import urllib.parse


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


class Unit(enum.Enum):
    FIRST = "nginx"
    SECOND = "postfix"


def of_few_or_encoded(name):
    # ok: python-os-command-built-from-strings
    os.system("systemctl restart " + Unit.FIRST.value)
    for unit in Unit:
        # ok: python-os-command-built-from-strings
        os.system("systemctl restart " + unit.value)
    unit = Unit(name)
    # ok: python-os-command-built-from-strings
    os.system(f"systemctl restart {unit.value}")
    # ok: python-os-command-built-from-strings
    os.system("systemctl restart " + urllib.parse.unquote("ngin%78"))
    service = base64.b64decode(base64.b64encode("nginx".encode())).decode()
    # ok: python-os-command-built-from-strings
    os.system("systemctl restart " + service)
    # ruleid: python-os-command-built-from-strings
    os.system("systemctl restart " + urllib.parse.unquote(name))
    # ok: python-os-command-built-from-strings
    os.system("systemctl restart " + os.getenv("SERVICE"))
    # ok: python-os-command-built-from-strings
    os.system(f"{os.environ['CONTROL']} restart nginx")
    # ruleid: python-os-command-built-from-strings
    os.system(os.getenv("CONTROL") + name)
