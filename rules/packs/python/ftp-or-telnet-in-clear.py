import ftplib
import telnetlib
from ftplib import FTP

# ruleid: python-ftp-or-telnet-in-clear
a = ftplib.FTP("files.example", "backup", password)
# ruleid: python-ftp-or-telnet-in-clear
b = telnetlib.Telnet("switch.example")
# ruleid: python-ftp-or-telnet-in-clear
c = FTP("files.example")
# ok: python-ftp-or-telnet-in-clear
d = ftplib.FTP_TLS("files.example", "backup", password, context=context)
# ok: python-ftp-or-telnet-in-clear
e = paramiko.SFTPClient.from_transport(t)
