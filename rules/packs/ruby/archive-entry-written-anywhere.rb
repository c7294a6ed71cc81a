require "zip"
require "rubygems/package"

def unpack(file, dir)
  Zip::File.open(file) do |zip|
    zip.each do |entry|
      path = File.join(dir, entry.name)
      # ruleid: ruby-archive-entry-written-anywhere
      entry.extract(path)
      # ruleid: ruby-archive-entry-written-anywhere
      File.binwrite(path, entry.get_input_stream.read)
      # ok: ruby-archive-entry-written-anywhere
      entry.extract(File.join(dir, File.basename(entry.name)))
    end
  end
end

def unpack_checked(file, dir)
  Zip::File.open(file) do |zip|
    zip.each do |entry|
      path = File.expand_path(File.join(dir, entry.name))
      next unless path.start_with?(dir + "/")
      # ok: ruby-archive-entry-written-anywhere
      entry.extract(path)
    end
  end
end

def untar(io, dir)
  Gem::Package::TarReader.new(io).each do |entry|
    # ruleid: ruby-archive-entry-written-anywhere
    File.open(File.join(dir, entry.full_name), "wb") { |f| f.write(entry.read) }
  end
end
