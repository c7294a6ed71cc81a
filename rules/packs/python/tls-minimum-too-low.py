import ssl

context = ssl.create_default_context()
# ruleid: python-tls-minimum-too-low
context.minimum_version = ssl.TLSVersion.TLSv1
# ruleid: python-tls-minimum-too-low
context.minimum_version = ssl.TLSVersion.SSLv3
# ruleid: python-tls-minimum-too-low
context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
# ok: python-tls-minimum-too-low
context.minimum_version = ssl.TLSVersion.TLSv1_2
# ok: python-tls-minimum-too-low
context.maximum_version = ssl.TLSVersion.TLSv1_3
