class Twin:
    def __init__(self, b, a):
        self.a = a
        self.b = b

    def run(self):
        pass
