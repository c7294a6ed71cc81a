from fastapi.middleware.cors import CORSMiddleware
from flask_cors import CORS, cross_origin

# ruleid: python-any-origin-with-credentials
app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True, allow_methods=["*"])
# ruleid: python-any-origin-with-credentials
app.add_middleware(CORSMiddleware, allow_credentials=True, allow_origin_regex=".*")
# ruleid: python-any-origin-with-credentials
CORS(flask_app, origins="*", supports_credentials=True)
# ruleid: python-any-origin-with-credentials
CORS(flask_app, supports_credentials=True)
# ok: python-any-origin-with-credentials
app.add_middleware(CORSMiddleware, allow_origins=["https://app.shop.example"], allow_credentials=True)
# ok: python-any-origin-with-credentials
app.add_middleware(CORSMiddleware, allow_origins=["*"])
# ok: python-any-origin-with-credentials
CORS(flask_app, origins=["https://app.shop.example"], supports_credentials=True)
