import aiohttp


async def fetch(session, url, context):
    # ruleid: python-aiohttp-verification-off
    a = await session.get(url, ssl=False)
    # ruleid: python-aiohttp-verification-off
    b = await session.post(url, json={}, verify_ssl=False)
    # ruleid: python-aiohttp-verification-off
    c = aiohttp.TCPConnector(ssl=False)
    # ruleid: python-aiohttp-verification-off
    d = aiohttp.TCPConnector(verify_ssl=False, limit=5)
    # ok: python-aiohttp-verification-off
    e = await session.get(url, ssl=context)
    # ok: python-aiohttp-verification-off
    f = aiohttp.TCPConnector(limit=5)
    # ok: python-aiohttp-verification-off
    g = connect(url, ssl=False)
    return a, b, c, d, e, f, g
