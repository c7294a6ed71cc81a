# ruleid: ruby-ftp-in-clear
a = Net::FTP.new("files.example")
# ruleid: ruby-ftp-in-clear
b = Net::FTP.open("files.example", "backup", password)
# ruleid: ruby-ftp-in-clear
c = Net::Telnet.new("Host" => "switch.example")
# ok: ruby-ftp-in-clear
d = Net::FTP.new("files.example", ssl: true)
# ok: ruby-ftp-in-clear
e = Net::SFTP.start("files.example", "backup")
# ok: ruby-ftp-in-clear
f = Net::FTP.new("files.example", **options)
