require "open3"

def convert(name)
  # ruleid: ruby-shell-command-built-from-strings
  system("convert #{name} out.png")
  # ruleid: ruby-shell-command-built-from-strings
  exec("identify " + name)
  # ruleid: ruby-shell-command-built-from-strings
  out = `file #{name}`
  # ruleid: ruby-shell-command-built-from-strings
  Open3.capture2e("du -sh #{name}")
  out
end

def convert_safely(name)
  # ok: ruby-shell-command-built-from-strings
  system("convert", "--", name, "out.png")
  # ok: ruby-shell-command-built-from-strings
  out = `uptime`
  # ok: ruby-shell-command-built-from-strings
  Open3.capture2e("du", "-sh", "--", name)
  # ok: ruby-shell-command-built-from-strings
  puts("done #{name}")
  out
end
