import aiohttp
import requests
from flask import request

from lib.shells import page, perhaps_in_a_shell, runs, shell, stored, title


def options_decide():
    name = request.args["name"]
    # ruleid: python-command-from-request
    shell(f"id {name}", shell=True)
    # ok: python-command-from-request
    shell(["id", name])
    # ok: python-command-from-request
    shell(f"id {name}", shell=False)
    # ruleid: python-command-from-request
    shell([name, "-v"])
    # ruleid: python-command-from-request
    perhaps_in_a_shell("id " + name, shell=True)
    # ruleid: python-command-from-request
    perhaps_in_a_shell("id " + name, True)
    # ok: python-command-from-request
    perhaps_in_a_shell(["id", name])
    # ok: python-command-from-request
    perhaps_in_a_shell(["id", name], cwd="/tmp")


def words_decide():
    url = request.args["url"]
    # ok: python-command-from-request
    runs(["git", "clone", url])
    # ruleid: python-command-from-request
    runs([url, "clone"])


async def objects_of_libraries():
    url = request.args["url"]
    async with aiohttp.ClientSession() as session:
        # ruleid: python-address-fetched-from-request
        await page(session, url)
        # ok: python-address-fetched-from-request
        await page(session, "https://example.com/?q=" + url)
    client = requests.Session()
    # ruleid: python-address-fetched-from-request
    title(client, {"url": url})
    # ok: python-address-fetched-from-request
    title(client, {"url": "https://example.com/", "name": url})
    # ok: python-address-fetched-from-request
    stored({}, url)
    # ok: python-address-fetched-from-request
    page(own_session(), url)
