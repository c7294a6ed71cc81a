# ruleid: ruby-external-entities-on
a = Nokogiri::XML(text) { |config| config.noent }
# ruleid: ruby-external-entities-on
b = Nokogiri::XML(text) { |c| c.strict.dtdload.noent }
# ruleid: ruby-external-entities-on
c = Nokogiri::XML(text, nil, nil, Nokogiri::XML::ParseOptions::NOENT)
# ruleid: ruby-external-entities-on
d = Nokogiri::XML::Document.parse(text, nil, nil, Nokogiri::XML::ParseOptions::DTDLOAD | Nokogiri::XML::ParseOptions::NONET)
# ruleid: ruby-external-entities-on
e = LibXML::XML::Parser.string(text, options: LibXML::XML::Parser::Options::NOENT)
# ok: ruby-external-entities-on
f = Nokogiri::XML(text) { |config| config.strict.nonet }
# ok: ruby-external-entities-on
g = Nokogiri::XML(text)
# ok: ruby-external-entities-on
h = Nokogiri::XML(text, nil, nil, Nokogiri::XML::ParseOptions::STRICT)
