# ruleid: ruby-permissions-for-everyone
File.chmod(0777, "/srv/app/run.sh")
# ruleid: ruby-permissions-for-everyone
FileUtils.chmod(0o666, path)
# ruleid: ruby-permissions-for-everyone
FileUtils.mkdir_p(path, mode: 0777)
# ruleid: ruby-permissions-for-everyone
Dir.mkdir(path, 0777)
# ok: ruby-permissions-for-everyone
File.chmod(0750, path)
# ok: ruby-permissions-for-everyone
FileUtils.chmod(0644, path)
# ok: ruby-permissions-for-everyone
FileUtils.chmod("u=rw", path)
