# ruleid: ruby-oj-builds-objects
a = Oj.load(request.raw_post)
# ruleid: ruby-oj-builds-objects
b = Oj.load(text, mode: :object)
# ruleid: ruby-oj-builds-objects
c = Oj.object_load(text)
# ok: ruby-oj-builds-objects
d = Oj.safe_load(text)
# ok: ruby-oj-builds-objects
e = Oj.load(text, mode: :strict)
# ok: ruby-oj-builds-objects
f = Oj.load(text, mode: :compat)
