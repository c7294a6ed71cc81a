FROM php:8-apache
COPY . /var/www/html
# ruleid: dockerfile-permissions-for-everyone
RUN chmod -R 777 /var/www/html

FROM php:8-apache
COPY --chown=root:www-data . /var/www/html
# ok: dockerfile-permissions-for-everyone
RUN chmod -R 750 /var/www/html && chown www-data /var/www/html/uploads

FROM debian:12
# ok: dockerfile-permissions-for-everyone
RUN chmod 1777 /tmp
# ok: dockerfile-permissions-for-everyone
RUN chmod +x /entrypoint.sh && chmod 755 /usr/local/bin/tool

FROM debian:12
# ruleid: dockerfile-permissions-for-everyone
RUN mkdir /data && chmod a+w /data
