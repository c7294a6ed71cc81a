import subprocess


def shell(command, **options):
    options.setdefault("stdout", subprocess.PIPE)
    return subprocess.run(command, **options).stdout


def perhaps_in_a_shell(command, shell=False, cwd=None):
    return subprocess.check_output(command, shell=shell, cwd=cwd)


def runs(words):
    subprocess.run(words)


async def page(session, url):
    async with session.get(url) as answer:
        return await answer.text()


def title(client, item, **rest):
    return client.get(item["url"], timeout=3).json()["title"]


def stored(cache, url):
    return cache.get(url)
