require "open3"
require "shellwords"

class Sound
  def initialize(binary, folder)
    @binary = binary
    @folder = folder
  end

  def decode(file, options = "")
    command = "ffmpeg -i \"#{file}\" #{options} -f s16le pipe:1"
    # ruleid: ruby-shell-command-made-of-parameter
    IO.popen(command)
  end

  def lines(file)
    # ruleid: ruby-shell-command-made-of-parameter
    %x(wc -l < #{file}).to_i
  end

  def keep(file:)
    # ruleid: ruby-shell-command-made-of-parameter
    system("cp " + file + " /srv/sounds")
  end

  def escaped(file)
    # ok: ruby-shell-command-made-of-parameter
    system("cp #{Shellwords.escape(file)} /srv/sounds")
    # ok: ruby-shell-command-made-of-parameter
    `cp #{file.shellescape} /srv/sounds`
  end

  def quoted(file)
    # ok: ruby-shell-command-made-of-parameter
    system("cp #{shell_quote(file)} /srv/sounds")
  end

  def listed(file)
    # ok: ruby-shell-command-made-of-parameter
    IO.popen(["ffmpeg", "-i", file])
    # ok: ruby-shell-command-made-of-parameter
    system("cp", "--", file, "/srv/sounds")
  end

  def numbered(rate)
    # ok: ruby-shell-command-made-of-parameter
    system("ffmpeg -ar #{rate.to_i} -i in.wav out.wav")
  end

  def checked(name)
    raise ArgumentError, name unless name.match?(/\A\w+\z/)
    # ok: ruby-shell-command-made-of-parameter
    system("cp /srv/in/#{name} /srv/sounds")
  end

  def whole(command)
    # ok: ruby-shell-command-made-of-parameter
    system(command)
  end

  def shorten
    # ok: ruby-shell-command-made-of-parameter
    trim("intro.wav")
  end

  # This file shows what it is passed.
  def trim(name)
    # ok: ruby-shell-command-made-of-parameter
    `sox #{name} out.wav trim 0 1`
  end
end
