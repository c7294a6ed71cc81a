FROM python:3.13
# ruleid: dockerfile-debug-mode-in-image
ENV FLASK_DEBUG=1

FROM python:3.13
# ok: dockerfile-debug-mode-in-image
ENV FLASK_DEBUG=0

FROM php:8.3
# ruleid: dockerfile-debug-mode-in-image
ENV APP_ENV=local APP_DEBUG=true

FROM php:8.3
# ok: dockerfile-debug-mode-in-image
ENV APP_ENV=production
# ok: dockerfile-debug-mode-in-image
ENV ASPNETCORE_ENVIRONMENT=Production
