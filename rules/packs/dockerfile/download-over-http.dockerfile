FROM debian:12
# ruleid: dockerfile-download-over-http
RUN curl -O http://downloads.example.com/tool-1.2.tar.gz

FROM debian:12
# ok: dockerfile-download-over-http
RUN curl --proto '=https' -fsSLO https://downloads.example.com/tool-1.2.tar.gz && echo "24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d  tool-1.2.tar.gz" | sha256sum -c -

FROM debian:12
# ruleid: dockerfile-download-over-http
ADD http://downloads.example.com/app.jar /app.jar

FROM debian:12
# ok: dockerfile-download-over-http
RUN echo "deb http://packages.example.org/debian bookworm main" > /etc/apt/sources.list
# ok: dockerfile-download-over-http
RUN curl -f http://localhost:8080/app.jar
