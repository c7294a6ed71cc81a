from datetime import timedelta

# ruleid: python-token-valid-for-days
SIMPLE_JWT = {
    "ACCESS_TOKEN_LIFETIME": timedelta(minutes=6000),
    "REFRESH_TOKEN_LIFETIME": timedelta(days=15),
}
# ok: python-token-valid-for-days
SIMPLE_JWT = {
    "ACCESS_TOKEN_LIFETIME": timedelta(minutes=30),
    "REFRESH_TOKEN_LIFETIME": timedelta(days=15),
}
# ruleid: python-token-valid-for-days
JWT_ACCESS_TOKEN_EXPIRES = timedelta(days=7)
# ruleid: python-token-valid-for-days
app.config["JWT_ACCESS_TOKEN_EXPIRES"] = False
# ok: python-token-valid-for-days
app.config["JWT_ACCESS_TOKEN_EXPIRES"] = timedelta(hours=1)
# ok: python-token-valid-for-days
app.config["JWT_ACCESS_TOKEN_EXPIRES"] = 3600
# ruleid: python-token-valid-for-days
ACCESS_TOKEN_EXPIRE_MINUTES = 60 * 24 * 8
# ruleid: python-token-valid-for-days
ACCESS_TOKEN_EXPIRE_MINUTES = 10080
# ok: python-token-valid-for-days
ACCESS_TOKEN_EXPIRE_MINUTES = 30
# ok: python-token-valid-for-days
REFRESH_TOKEN_EXPIRE_MINUTES = 10080
