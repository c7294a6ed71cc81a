import os


def build(host):
    return "ping " + host


def fixed(host):
    return "uptime"


def run(c):
    os.system(c)


class Runner:
    def __init__(self, tool):
        self.tool = tool

    def go(self, host):
        os.system(self.tool + host)

    def go_quietly(self, host):
        os.system("ping -q " + host)
