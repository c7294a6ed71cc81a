FROM debian:12
# ruleid: dockerfile-password-set-in-layer
RUN echo "root:changeme" | chpasswd

FROM debian:12
# ok: dockerfile-password-set-in-layer
RUN useradd --system --no-create-home app && passwd -l root

FROM centos:7
# ruleid: dockerfile-password-set-in-layer
RUN echo 'secret1' | passwd admin
# ruleid: dockerfile-password-set-in-layer
RUN useradd -m -p paBFf8PvO8C/w admin

FROM debian:12
# ok: dockerfile-password-set-in-layer
RUN --mount=type=secret,id=users chpasswd < /run/secrets/users
# ok: dockerfile-password-set-in-layer
RUN useradd -r -u 1000 -p '!' app
