# ruleid: ruby-ssh-host-key-ignored
Net::SSH.start("files.example", "deploy", verify_host_key: :never)
# ruleid: ruby-ssh-host-key-ignored
Net::SFTP.start("files.example", "deploy", password: secret, verify_host_key: false)
# ruleid: ruby-ssh-host-key-ignored
Net::SSH.start("files.example", "deploy", verify_host_key: :accept_new)
# ok: ruby-ssh-host-key-ignored
Net::SSH.start("files.example", "deploy", verify_host_key: :always)
# ok: ruby-ssh-host-key-ignored
Net::SSH.start("files.example", "deploy")
