FROM debian:11
# ruleid: dockerfile-signing-key-trusted-for-all
RUN curl -fsSL https://apt.example.com/key.asc | apt-key add -

FROM debian:12
# ok: dockerfile-signing-key-trusted-for-all
RUN curl -fsSL https://apt.example.com/key.asc | gpg --dearmor -o /etc/apt/keyrings/x.gpg

FROM debian:12
# ruleid: dockerfile-signing-key-trusted-for-all
RUN apt-key adv --keyserver keyserver.ubuntu.com --recv-keys 0xB1998361219BD9C9
