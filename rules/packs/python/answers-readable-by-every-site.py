from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from flask import Flask
from flask_cors import CORS

app = Flask(__name__)
# ruleid: python-answers-readable-by-every-site
CORS(app)
# ruleid: python-answers-readable-by-every-site
CORS(app, origins="*")
# ruleid: python-answers-readable-by-every-site
CORS(app, resources={r"/*": {"origins": "*"}})
# ok: python-answers-readable-by-every-site
CORS(app, origins=["https://app.example.com"])
# ok: python-answers-readable-by-every-site
CORS(app, resources={r"/api/*": {"origins": "https://app.example.com"}})

api = FastAPI()
# ruleid: python-answers-readable-by-every-site
api.add_middleware(CORSMiddleware, allow_origins=["*"], allow_methods=["*"])
# ok: python-answers-readable-by-every-site
api.add_middleware(CORSMiddleware, allow_origins=settings.origins, allow_methods=["*"])
