# ruleid: ruby-temporary-file-with-fixed-name
File.write("/tmp/report.txt", report)
# ruleid: ruby-temporary-file-with-fixed-name
File.open("/tmp/report.txt", "w") { |f| f.write(report) }
# ok: ruby-temporary-file-with-fixed-name
File.read("/tmp/report.txt")
# ok: ruby-temporary-file-with-fixed-name
Tempfile.create("report") { |f| f.write(report) }
# ok: ruby-temporary-file-with-fixed-name
File.write("/srv/report.txt", report)
