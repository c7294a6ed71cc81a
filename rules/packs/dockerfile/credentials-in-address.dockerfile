FROM golang:1.24
# ruleid: dockerfile-credentials-in-address
RUN git clone https://build:s3cr3tT0ken@git.example.com/team/lib.git

FROM golang:1.24
# ok: dockerfile-credentials-in-address
RUN --mount=type=ssh git clone git@git.example.com:team/lib.git

FROM python:3.13
# ruleid: dockerfile-credentials-in-address
ENV PIP_INDEX_URL=https://reader:Xy81kk20@pypi.example.com/simple

FROM python:3.13
# ok: dockerfile-credentials-in-address
RUN pip install --index-url https://pypi.example.com/simple flask
# ok: dockerfile-credentials-in-address
RUN curl http://example.com:8080/a@b
