import os

from chain_reader import Reader


class Handler(Reader):
    def __init__(self):
        self.parts = []

    def collect(self, data):
        self.parts.append(data)

    def finished(self):
        command = "".join(self.parts)
        os.system(command)
