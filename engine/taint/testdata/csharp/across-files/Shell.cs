using System.Diagnostics;

namespace Shop.Service
{
    public class Shell
    {
        private readonly string program;

        public Shell(string program)
        {
            this.program = program;
        }

        public void Ping(string host)
        {
            Process.Start(program, host);
        }

        public void PingFixed(string host)
        {
            Process.Start(program, Names.Clean(host));
        }
    }
}
