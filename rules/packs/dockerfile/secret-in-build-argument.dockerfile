FROM node:22
# ruleid: dockerfile-secret-in-build-argument
ARG NPM_TOKEN
RUN npm ci

FROM node:22
# ok: dockerfile-secret-in-build-argument
ARG NODE_ENV=production
RUN --mount=type=secret,id=npm,target=/home/app/.npmrc npm ci

FROM debian:12
# ruleid: dockerfile-secret-in-build-argument
ARG DB_PASSWORD=changeme

FROM debian:12
# ok: dockerfile-secret-in-build-argument
ARG SECRET_FILE=/run/secrets/db
# ok: dockerfile-secret-in-build-argument
ARG TOKENIZER_VERSION=1.2
