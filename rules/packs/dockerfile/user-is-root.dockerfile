FROM debian:stable-slim AS build
# ruleid: dockerfile-user-is-root
USER root
RUN make
FROM debian:stable-slim
RUN useradd --system app
# ruleid: dockerfile-user-is-root
USER 0
# ok: dockerfile-user-is-root
USER app
CMD ["/app"]
