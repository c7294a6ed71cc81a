FROM eclipse-temurin:21
# ruleid: dockerfile-remote-debugger-exposed
CMD ["java", "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=*:5005", "-jar", "/app.jar"]

FROM eclipse-temurin:21
# ok: dockerfile-remote-debugger-exposed
CMD ["java", "-jar", "/app.jar"]

FROM node:22
# ruleid: dockerfile-remote-debugger-exposed
ENTRYPOINT node --inspect=0.0.0.0:9229 server.js

FROM node:22
# ok: dockerfile-remote-debugger-exposed
CMD node --inspect=127.0.0.1:9229 server.js
