FROM node:22
# ruleid: dockerfile-whole-context-copied
COPY . /app

FROM node:22
# ok: dockerfile-whole-context-copied
COPY src /app/src
# ok: dockerfile-whole-context-copied
COPY --from=build . /app
