# ruleid: ruby-umask-cleared
File.umask(0)
# ruleid: ruby-umask-cleared
File.umask(0000)
# ok: ruby-umask-cleared
File.umask(0077)
# ok: ruby-umask-cleared
File.umask(old)
