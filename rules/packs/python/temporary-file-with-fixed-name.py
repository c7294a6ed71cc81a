import tempfile

# ruleid: python-temporary-file-with-fixed-name
with open("/tmp/report.txt", "w") as f:
    f.write(report)
# ruleid: python-temporary-file-with-fixed-name
g = open("/var/tmp/state.json", "wb")
# ok: python-temporary-file-with-fixed-name
h = open("/tmp/report.txt")
# ok: python-temporary-file-with-fixed-name
with tempfile.NamedTemporaryFile("w", suffix=".txt") as f:
    f.write(report)
# ok: python-temporary-file-with-fixed-name
k = open("/srv/report.txt", "w")
