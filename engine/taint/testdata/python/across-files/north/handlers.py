import os


def shown(request, name):
    # ruleid: python-command-from-request
    os.system("cat " + name)


def counted(request, name):
    # ok: python-command-from-request
    os.system("head -n %d" % int(name))


def unrouted(request, name):
    # ok: python-command-from-request
    os.system("cat " + name)


class Reports:
    @staticmethod
    def one(request, name):
        # ruleid: python-command-from-request
        os.system("report " + name)
