import httpx
import requests

# ruleid: python-credentials-sent-in-clear
a = requests.get("http://api.example/orders", auth=("shop", password))
# ruleid: python-credentials-sent-in-clear
b = requests.post("http://api.example/orders", json=order, headers={"Authorization": "Bearer " + token})
# ruleid: python-credentials-sent-in-clear
c = httpx.get("http://api.example/orders", auth=("shop", password))
# ok: python-credentials-sent-in-clear
d = requests.get("https://api.example/orders", auth=("shop", password))
# ok: python-credentials-sent-in-clear
e = requests.get("http://localhost:8080/orders", auth=("shop", password))
# ok: python-credentials-sent-in-clear
f = requests.get("http://api.example/status")
