FROM debian:12
# ruleid: dockerfile-sudo-without-password
RUN useradd -m app && echo "app ALL=(ALL) NOPASSWD: ALL" >> /etc/sudoers
USER app

FROM debian:12
# ok: dockerfile-sudo-without-password
RUN useradd -m app && setcap cap_net_bind_service=+ep /usr/local/bin/app
USER app

FROM debian:12
# ok: dockerfile-sudo-without-password
RUN echo "app ALL=(root) NOPASSWD: /usr/sbin/nginx -s reload" >> /etc/sudoers.d/app
