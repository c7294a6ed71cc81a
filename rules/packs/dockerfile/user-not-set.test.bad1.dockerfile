FROM python:3.13-slim
COPY app.py /app.py
# ruleid: dockerfile-user-not-set
CMD ["python", "/app.py"]
