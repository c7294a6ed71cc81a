FROM alpine:3.22
# ruleid: dockerfile-secret-in-environment
ENV DB_PASSWORD=hunter2x
# ruleid: dockerfile-secret-in-environment
ARG API_TOKEN="c0ffee1234"
# ok: dockerfile-secret-in-environment
ARG API_TOKEN
# ok: dockerfile-secret-in-environment
ENV DB_PASSWORD=$DB_PASSWORD
# ok: dockerfile-secret-in-environment
ENV LOG_LEVEL=debug
# ok: dockerfile-secret-in-environment
RUN --mount=type=secret,id=db ./migrate
