//go:build ignore

package shop

import (
	"context"
	"os/exec"

	pb "example.com/shop/gen"
)

type remote struct {
	pb.UnimplementedShopServer
}

func (s *remote) One(ctx context.Context, req *pb.OneRequest) (*pb.One, error) {
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "one "+req.GetName()).Run()
	return nil, nil
}

func (s *remote) Many(req *pb.ManyRequest, out pb.Shop_ManyServer) error {
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "many "+req.GetName()).Run()
	return nil
}

func (s *remote) Upload(in pb.Shop_UploadServer) error {
	part, err := in.Recv()
	if err != nil {
		return err
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "upload "+part.GetName()).Run()
	return nil
}

func (s *remote) own(name string) error {
	// ok: go-command-injection
	return exec.Command("sh", "-c", "own "+name).Run()
}
