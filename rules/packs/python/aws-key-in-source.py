import os

import boto3

# ruleid: python-aws-key-in-source
a = boto3.client("s3", aws_access_key_id="AKIAQ3EGPLEXAMPLE012", aws_secret_access_key="wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY")
# ruleid: python-aws-key-in-source
b = boto3.Session(aws_secret_access_key="wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY", region_name="eu-west-1")
# ruleid: python-aws-key-in-source
c = boto3.resource("s3", aws_secret_access_key="wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY")
# ok: python-aws-key-in-source
d = boto3.client("s3", aws_secret_access_key=os.environ["KEY"])
# ok: python-aws-key-in-source
e = boto3.client("s3", region_name="eu-west-1")
# ok: python-aws-key-in-source
f = boto3.client("s3", aws_secret_access_key="test", endpoint_url="http://localhost:4566")
