# syntax=docker/dockerfile:1-labs
FROM debian:12
# ruleid: dockerfile-build-step-without-isolation
RUN --security=insecure mount -o loop disk.img /mnt

FROM debian:12
# ok: dockerfile-build-step-without-isolation
RUN --network=none make test

FROM debian:12
# ruleid: dockerfile-build-step-without-isolation
RUN --network=host pip install -r requirements.txt

FROM debian:12
# ok: dockerfile-build-step-without-isolation
RUN --mount=type=cache,target=/home/app/.cache pip install -r requirements.txt
