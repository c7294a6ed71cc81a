using Grpc.Core;

class Clients
{
    void Open(GrpcChannelOptions options)
    {
        // ruleid: csharp-grpc-channel-in-clear
        var a = new Channel("orders:50051", ChannelCredentials.Insecure);
        // ruleid: csharp-grpc-channel-in-clear
        options.UnsafeUseInsecureChannelCallCredentials = true;
        // ok: csharp-grpc-channel-in-clear
        var b = new Channel("orders:50051", ChannelCredentials.SecureSsl);
    }
}
