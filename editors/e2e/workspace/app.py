import yaml


def settings(stream):
    return yaml.load(stream)


def main():
    with open("settings.yaml") as stream:
        print(settings(stream))
