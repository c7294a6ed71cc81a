FROM docker:27-cli
# ruleid: dockerfile-docker-socket-as-volume
VOLUME /var/run/docker.sock

FROM docker:27-cli
# ok: dockerfile-docker-socket-as-volume
VOLUME /data

FROM docker:27-cli
# ruleid: dockerfile-docker-socket-as-volume
ENV DOCKER_HOST=unix:///var/run/docker.sock

FROM docker:27-cli
# ok: dockerfile-docker-socket-as-volume
ENV DOCKER_HOST=tcp://proxy:2375
