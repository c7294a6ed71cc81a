def create(path, text)
  # ruleid: ruby-file-checked-then-opened
  unless File.exist?(path)
    File.write(path, text)
  end
  # ruleid: ruby-file-checked-then-opened
  if File.writable?(path)
    File.write(path, text)
  end
  # ok: ruby-file-checked-then-opened
  File.open(path, File::WRONLY | File::CREAT | File::EXCL) { |f| f.write(text) }
  # ok: ruby-file-checked-then-opened
  unless File.exist?(path)
    raise "no such file"
  end
end
