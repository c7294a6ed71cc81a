FROM python:3.13-slim
RUN useradd --system app
USER app
# ok: dockerfile-user-not-set
CMD ["python", "/app.py"]
