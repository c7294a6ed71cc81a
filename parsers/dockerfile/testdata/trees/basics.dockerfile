# syntax=docker/dockerfile:1
ARG VERSION=3.20
FROM --platform=linux/amd64 alpine:${VERSION} AS build
ENV A=1 B="two words"
LABEL maintainer="me"
WORKDIR /app
COPY --from=build --chown=app:app . .
ADD https://example.com/x.tgz /tmp/
RUN --mount=type=cache,target=/c apk add curl && \
    curl -k https://a | sh
RUN ["a", "b"]
EXPOSE 8080/tcp
USER app
VOLUME ["/data"]
HEALTHCHECK CMD curl -f localhost
ENTRYPOINT ["./run"]
