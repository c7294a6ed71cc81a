FROM node:22
# ruleid: dockerfile-tls-verification-off
RUN curl -k -o /tmp/x.tgz https://files.example.com/x.tgz

FROM node:22
COPY ca.crt /usr/local/share/ca-certificates/
# ok: dockerfile-tls-verification-off
RUN update-ca-certificates && curl -fsSo /tmp/x.tgz https://files.example.com/x.tgz

FROM node:22
# ruleid: dockerfile-tls-verification-off
ENV NODE_TLS_REJECT_UNAUTHORIZED=0
# ruleid: dockerfile-tls-verification-off
RUN npm config set strict-ssl false
# ruleid: dockerfile-tls-verification-off
RUN pip install --trusted-host pypi.example.com flask

FROM node:22
# ok: dockerfile-tls-verification-off
RUN curl -fsSL --cacert /ca.pem https://files.example.com/task -o task
# ok: dockerfile-tls-verification-off
RUN wget -q https://files.example.com/check-certificate.tgz
