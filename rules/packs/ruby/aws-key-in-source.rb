# ruleid: ruby-aws-key-in-source
a = Aws::S3::Client.new(access_key_id: "AKIAQ3EGPLEXAMPLE012", secret_access_key: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY")
# ruleid: ruby-aws-key-in-source
b = Aws::Credentials.new("AKIAQ3EGPLEXAMPLE012", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY")
# ok: ruby-aws-key-in-source
c = Aws::S3::Client.new(region: "eu-west-1")
# ok: ruby-aws-key-in-source
d = Aws::Credentials.new(ENV.fetch("AWS_KEY"), ENV.fetch("AWS_SECRET"))
