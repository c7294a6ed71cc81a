from chain_base import Dispatcher


class Reader(Dispatcher):
    def on_read(self):
        self.collect(self.read())
        # ruleid: python-command-from-request
        self.finished()

    def collect(self, data):
        raise NotImplementedError

    def finished(self):
        raise NotImplementedError
