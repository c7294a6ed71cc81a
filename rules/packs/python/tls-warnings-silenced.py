import urllib3

# ruleid: python-tls-warnings-silenced
urllib3.disable_warnings()
# ruleid: python-tls-warnings-silenced
urllib3.disable_warnings(urllib3.exceptions.InsecureRequestWarning)
# ok: python-tls-warnings-silenced
urllib3.disable_warnings(urllib3.exceptions.SubjectAltNameWarning)
# ok: python-tls-warnings-silenced
warnings.disable_warnings()
