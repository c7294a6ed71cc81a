from flask import request


class Dispatcher:
    def read(self):
        return request.data

    def on_event(self):
        # The method of the other file has both the data and the harm: it is told there.
        # ok: python-command-from-request
        self.on_read()

    def on_read(self):
        raise NotImplementedError
