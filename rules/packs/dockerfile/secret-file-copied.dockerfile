FROM node:22
# ruleid: dockerfile-secret-file-copied
COPY .npmrc /root/.npmrc
RUN npm ci && rm /root/.npmrc

FROM node:22
# ok: dockerfile-secret-file-copied
COPY package.json package-lock.json ./
RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci

FROM debian:12
# ruleid: dockerfile-secret-file-copied
COPY keys/id_rsa /root/.ssh/id_rsa
# ruleid: dockerfile-secret-file-copied
ADD .env /app/.env

FROM debian:12
# ok: dockerfile-secret-file-copied
COPY .env.example /app/.env
# ok: dockerfile-secret-file-copied
COPY keys/id_rsa.pub /root/.ssh/authorized_keys
