FROM python:3.13
# ruleid: dockerfile-extra-package-index
RUN pip install --extra-index-url https://packages.example.com/simple acme-billing

FROM python:3.13
# ok: dockerfile-extra-package-index
RUN pip install --index-url https://packages.example.com/simple acme-billing

FROM python:3.13
# ruleid: dockerfile-extra-package-index
ENV PIP_EXTRA_INDEX_URL=https://packages.example.com/simple

FROM python:3.13
# ok: dockerfile-extra-package-index
RUN pip install torch --extra-index-url https://download.pytorch.org/whl/cpu
