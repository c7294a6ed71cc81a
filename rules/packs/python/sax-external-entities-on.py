import xml.sax
import xml.sax.handler
from xml.sax.handler import feature_external_ges

parser = xml.sax.make_parser()
# ruleid: python-sax-external-entities-on
parser.setFeature(xml.sax.handler.feature_external_ges, True)
# ruleid: python-sax-external-entities-on
parser.setFeature(feature_external_ges, True)
# ruleid: python-sax-external-entities-on
parser.setFeature(xml.sax.handler.feature_external_pes, 1)
# ruleid: python-sax-external-entities-on
parser.setFeature("http://xml.org/sax/features/external-general-entities", True)
# ok: python-sax-external-entities-on
parser.setFeature(xml.sax.handler.feature_external_ges, False)
# ok: python-sax-external-entities-on
parser.setFeature(xml.sax.handler.feature_namespaces, True)
