FROM alpine:3.22
# ruleid: dockerfile-remote-file-added
ADD https://get.example/tool.tar.gz /opt/
# ruleid: dockerfile-remote-file-added
ADD --chown=app:app http://get.example/other.tar.gz /opt/
# ok: dockerfile-remote-file-added
ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://get.example/tool.tar.gz /opt/
# ok: dockerfile-remote-file-added
ADD app.tar.gz /opt/
# ok: dockerfile-remote-file-added
COPY . /app
