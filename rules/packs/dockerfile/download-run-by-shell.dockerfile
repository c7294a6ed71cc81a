FROM debian:12-slim
# ruleid: dockerfile-download-run-by-shell
RUN curl -fsSL https://get.example.com/install.sh | sh

FROM debian:12-slim
ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://get.example.com/install.sh /tmp/install.sh
# ok: dockerfile-download-run-by-shell
RUN sh /tmp/install.sh

FROM alpine:3.20
# ruleid: dockerfile-download-run-by-shell
RUN wget -qO- https://get.example.com/x | sudo bash -s -- --yes

FROM alpine:3.20
# ok: dockerfile-download-run-by-shell
RUN curl -fsSL https://example.com/data.json | jq .name
# ok: dockerfile-download-run-by-shell
RUN echo "curl and a pipe" | shasum
