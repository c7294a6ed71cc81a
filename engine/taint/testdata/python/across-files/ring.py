from ring_back import back


def forth(a, b, n):
    if n == 0:
        return a
    if n > 20:
        return turned(b, a, n)
    return back(b, a, n - 1)


def turned(a, b, n):
    if n == 1:
        return forth(b, a, 0)
    return turned(b, a, n - 2)
