import paramiko
from paramiko import SSHClient, AutoAddPolicy


def connect(host):
    client = SSHClient()
    # ruleid: python-ssh-host-key-accepted
    client.set_missing_host_key_policy(AutoAddPolicy())
    # ruleid: python-ssh-host-key-accepted
    client.set_missing_host_key_policy(paramiko.WarningPolicy)
    # ok: python-ssh-host-key-accepted
    client.set_missing_host_key_policy(paramiko.RejectPolicy())
    # ok: python-ssh-host-key-accepted
    client.load_system_host_keys()
    return client
