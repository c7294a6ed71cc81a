FROM alpine:3.20
# ruleid: dockerfile-host-keys-unchecked
RUN echo "StrictHostKeyChecking no" >> /etc/ssh/ssh_config

FROM alpine:3.20
COPY known_hosts /home/app/.ssh/known_hosts
# ok: dockerfile-host-keys-unchecked
RUN --mount=type=ssh git clone git@git.example.com:team/lib.git

FROM alpine:3.20
# ruleid: dockerfile-host-keys-unchecked
ENV GIT_SSH_COMMAND="ssh -o StrictHostKeyChecking=no"

FROM alpine:3.20
# ok: dockerfile-host-keys-unchecked
RUN echo "StrictHostKeyChecking accept-new" >> /etc/ssh/ssh_config
