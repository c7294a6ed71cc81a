import os


def runner(prefix):
    def run(text):
        os.system(prefix + text)
    return run


lasting = runner("wc ")
