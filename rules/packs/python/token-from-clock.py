import uuid

# ruleid: python-token-from-clock
reset_token = str(uuid.uuid1())
# ruleid: python-token-from-clock
session_id = uuid.uuid1().hex
# ok: python-token-from-clock
token = str(uuid.uuid4())
# ok: python-token-from-clock
row_id = uuid.uuid1()
