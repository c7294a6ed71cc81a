import os
import shlex


def run_plain(text):
    os.system("ping " + text)


def quoted(text):
    os.system("ping " + shlex.quote(text))


class Shell:
    def plain(self, text):
        os.system("ping " + text)

    def quoted(self, text):
        os.system("ping " + shlex.quote(text))
