# ruleid: ruby-json-builds-objects
a = JSON.parse(text, create_additions: true)
# ruleid: ruby-json-builds-objects
b = JSON.load(text, nil, create_additions: true)
# ok: ruby-json-builds-objects
c = JSON.parse(text)
# ok: ruby-json-builds-objects
d = JSON.parse(text, symbolize_names: true, create_additions: false)
