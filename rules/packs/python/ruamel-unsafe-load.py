from ruamel.yaml import YAML

# ruleid: python-ruamel-unsafe-load
a = YAML(typ="unsafe")
# ruleid: python-ruamel-unsafe-load
b = YAML(typ="unsafe", pure=True).load(text)
# ok: python-ruamel-unsafe-load
c = YAML(typ="safe")
# ok: python-ruamel-unsafe-load
d = YAML()
