resource "aws_msk_cluster" "events" {
  encryption_info {
    encryption_in_transit {
      # ruleid: terraform-broker-traffic-in-clear
      client_broker = "TLS_PLAINTEXT"
    }
  }
}

resource "aws_msk_cluster" "events" {
  encryption_info {
    encryption_in_transit {
      # ok: terraform-broker-traffic-in-clear
      client_broker = "TLS"
    }
  }
}
