FROM node:22
# ruleid: dockerfile-secret-file-copied
COPY .npmrc /home/app/.npmrc
RUN npm ci && rm /home/app/.npmrc

FROM node:22
# ok: dockerfile-secret-file-copied
COPY package.json package-lock.json ./
RUN --mount=type=secret,id=npmrc,target=/home/app/.npmrc npm ci

FROM debian:12
# ruleid: dockerfile-secret-file-copied
COPY keys/id_rsa /home/app/.ssh/id_rsa
# ruleid: dockerfile-secret-file-copied
ADD .env /app/.env

FROM debian:12
# ok: dockerfile-secret-file-copied
COPY .env.example /app/.env
# ok: dockerfile-secret-file-copied
COPY keys/id_rsa.pub /home/app/.ssh/authorized_keys
