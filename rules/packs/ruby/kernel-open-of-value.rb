# ruleid: ruby-kernel-open-of-value
a = open(path).read
# ruleid: ruby-kernel-open-of-value
b = open(params[:file], "rb")
# ruleid: ruby-kernel-open-of-value
c = IO.read(path)
# ok: ruby-kernel-open-of-value
d = File.open(path).read
# ok: ruby-kernel-open-of-value
e = open("data.csv")
# ok: ruby-kernel-open-of-value
f = URI.open(url)
# ok: ruby-kernel-open-of-value
g = dialog.open(path)
