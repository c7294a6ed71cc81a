import html
import re

# ruleid: python-tags-taken-out-by-expression
SCRIPTS = re.compile(r"<script[^>]*>[\s\S]*?</script>", re.IGNORECASE)
# ok: python-tags-taken-out-by-expression
SPACES = re.compile(r"\s+")
# ok: python-tags-taken-out-by-expression
COMMENTS = re.compile(r"#.*$")


def without_scripts(text):
    # ruleid: python-tags-taken-out-by-expression
    text = re.sub(r"(?i)<script.*?>.*?</script>", "", text)
    # ruleid: python-tags-taken-out-by-expression
    text = re.sub(r"<!--.*?-->", "", text)
    # ok: python-tags-taken-out-by-expression
    text = re.sub(r"\d+", "", text)
    # ok: python-tags-taken-out-by-expression
    return html.escape(text)
