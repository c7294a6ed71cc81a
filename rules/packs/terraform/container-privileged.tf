resource "aws_ecs_task_definition" "agent" {
  container_definitions = jsonencode([{
    name       = "agent"
    # ruleid: terraform-container-privileged
    privileged = true
  }])
}

resource "aws_ecs_task_definition" "agent" {
  container_definitions = jsonencode([{
    name       = "agent"
    # ok: terraform-container-privileged
    privileged = false
  }])
}

resource "kubernetes_deployment" "agent" {
  spec {
    template {
      spec {
        container {
          security_context {
            # ruleid: terraform-container-privileged
            privileged = true
          }
        }
      }
    }
  }
}
