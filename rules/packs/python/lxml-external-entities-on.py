from lxml import etree

# ruleid: python-lxml-external-entities-on
a = etree.XMLParser(resolve_entities=True)
# ruleid: python-lxml-external-entities-on
b = etree.XMLParser(load_dtd=True)
# ruleid: python-lxml-external-entities-on
c = etree.XMLParser(huge_tree=True, resolve_entities=True)
# ok: python-lxml-external-entities-on
d = etree.XMLParser(resolve_entities=False, no_network=True)
# ok: python-lxml-external-entities-on
e = etree.XMLParser()
# ok: python-lxml-external-entities-on
f = other.XMLParser(resolve_entities=True)
