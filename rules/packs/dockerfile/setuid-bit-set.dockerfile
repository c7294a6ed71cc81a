FROM debian:12
# ruleid: dockerfile-setuid-bit-set
RUN chmod u+s /usr/bin/python3

FROM debian:12
# ok: dockerfile-setuid-bit-set
RUN setcap cap_net_raw=+ep /usr/bin/ping

FROM debian:12
# ruleid: dockerfile-setuid-bit-set
RUN apt-get update && chmod 4755 /usr/bin/tool

FROM debian:12
# ok: dockerfile-setuid-bit-set
RUN find / -perm /6000 -exec chmod a-s {} +
# ok: dockerfile-setuid-bit-set
RUN chmod 0755 /usr/bin/tool
