import os


def show(name):
    os.system("cat " + name)


def listed(name):
    return "ls " + name
