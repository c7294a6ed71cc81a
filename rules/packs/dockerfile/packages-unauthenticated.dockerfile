FROM debian:12
# ruleid: dockerfile-packages-unauthenticated
RUN apt-get update && apt-get install -y --allow-unauthenticated tool

FROM debian:12
COPY tool.gpg /etc/apt/keyrings/tool.gpg
# ok: dockerfile-packages-unauthenticated
RUN echo "deb [signed-by=/etc/apt/keyrings/tool.gpg] https://apt.example.com stable main" > /etc/apt/sources.list.d/tool.list && apt-get update && apt-get install -y tool

FROM alpine:3.20
# ruleid: dockerfile-packages-unauthenticated
RUN apk add --allow-untrusted /tmp/tool.apk
# ruleid: dockerfile-packages-unauthenticated
RUN echo "deb [arch=amd64 trusted=yes] https://apt.example.com ./" > /etc/apt/sources.list.d/x.list

FROM fedora:41
# ok: dockerfile-packages-unauthenticated
RUN dnf install -y --setopt=gpgcheck=1 tool
