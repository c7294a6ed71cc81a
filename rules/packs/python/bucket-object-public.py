import boto3

s3 = boto3.client("s3")
# ruleid: python-bucket-object-public
s3.put_object(Bucket="invoices", Key=name, Body=pdf, ACL="public-read")
# ruleid: python-bucket-object-public
s3.create_bucket(Bucket="invoices", ACL="public-read-write")
# ruleid: python-bucket-object-public
s3.upload_file(path, "invoices", name, ExtraArgs={"ACL": "public-read"})
# ok: python-bucket-object-public
s3.put_object(Bucket="invoices", Key=name, Body=pdf)
# ok: python-bucket-object-public
s3.put_object(Bucket="invoices", Key=name, Body=pdf, ACL="private")
