FROM ubuntu:24.04
# ruleid: dockerfile-ssh-server-in-image
RUN apt-get update && apt-get install -y openssh-server
EXPOSE 22

FROM ubuntu:24.04
# ok: dockerfile-ssh-server-in-image
RUN apt-get update && apt-get install -y openssh-client
