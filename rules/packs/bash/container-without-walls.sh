#!/bin/bash
# ruleid: bash-container-without-walls
docker run --privileged -d vendor/agent:1.4
# ruleid: bash-container-without-walls
docker run -v /var/run/docker.sock:/var/run/docker.sock ci/runner:2
# ruleid: bash-container-without-walls
podman run --pid=host tools:1
# ok: bash-container-without-walls
docker run --cap-drop ALL --cap-add NET_RAW -d vendor/agent:1.4
# ok: bash-container-without-walls
docker run -v "$PWD:/src" build:1
