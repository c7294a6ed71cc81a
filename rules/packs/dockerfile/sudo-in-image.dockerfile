FROM cimg/base:2024.12
# ruleid: dockerfile-sudo-in-image
RUN sudo apt-get update && sudo apt-get install -y jq

FROM cimg/base:2024.12
USER root
# ok: dockerfile-sudo-in-image
RUN apt-get update && apt-get install -y jq
USER circleci
