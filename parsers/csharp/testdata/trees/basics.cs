using System;
using System.Data.SqlClient;
using static System.Math;
using Json = Newtonsoft.Json.JsonConvert;
global using System.Linq;

[assembly: CLSCompliant(true)]

namespace Shop.Web
{
    [ApiController]
    [Route("api/[controller]", Name = "orders", Order = 1)]
    public sealed class OrdersController : ControllerBase, IDisposable
    {
        private const string Table = "orders";
        private readonly List<string> _names = new(), _others;
        public string Name { get; set; } = "x";
        public int Count => _names.Count;
        public int Size { get { return _size; } set => _size = value; }
        public event EventHandler Changed;

        public OrdersController(ILogger<OrdersController> logger, int n = 3) : base(logger)
        {
            this.logger = logger;
        }

        [HttpGet("{id}")]
        [Authorize(Roles = "admin")]
        public async Task<IActionResult> Get([FromQuery] string id, params object[] rest)
        {
            using var connection = new SqlConnection(Settings.Connection);
            var query = $"SELECT * FROM {Table} WHERE id = '{id,5:N2}'";
            string a = @"C:\temp", b;
            SqlCommand command = new(query, connection) { CommandTimeout = 5, Parameters = { p } };
            command.CommandText = "select " + id;
            await using (var reader = await command.ExecuteReaderAsync().ConfigureAwait(false))
            {
                while (reader.Read()) { rows[reader.GetName(0)] = reader?["x"] ?? null; }
            }
            if (id is null || !(x is string s)) { return NotFound(); } else if (x is not int) return Ok(); else { throw new Exception("a"); }
            foreach (var (k, v) in map) Console.WriteLine(k);
            for (int i = 0, j = 1; i < 10; i++) { continue; }
            try { Risky(out var result, ref a, name: "b"); }
            catch (SqlException e) when (e.Number == 5) { throw; }
            catch { }
            finally { Close(); }
            switch (id)
            {
                case "a":
                case "b": Do(); break;
                default: return View(id);
            }
            var kind = id switch { "a" => 1, > 5 and < 9 => 2, _ => 0 };
            var found = rows.Where(r => r.Id == id).Select((r, i) => { return r.Name; }).FirstOrDefault();
            var q = from r in rows where r.A > 1 orderby r.B select new { r.A, C = r.B };
            int[] xs = new int[] { 1, 2 };
            var ys = new[] { "a", "b" };
            var d = new Dictionary<string, object> { ["a"] = 1, { "b", 2 } };
            Func<int, int> f = delegate (int z) { return z + 1; };
            var t = (string)obj; var u = obj as Foo; var w = a?.B?.C(1);
            lock (gate) { count += 1; }
            var p1 = point with { X = 1 };
            var r1 = xs[1..^2]; var ty = typeof(Foo); var df = default(int); var nf = nameof(id);
            x = y ??= z; (m, n2) = (1, 2);
            Foo<int>.Bar<string>(1.5, 'c', 0x1F, true, """raw "text" here""");
            List<Foo<int>> gs = null; int? maybe = 3; Foo* ptr = &foo; global::System.IO.File.Delete(a);
            do { i--; } while (i > 0);
            yield return 1;
            goto end;
            end: return;
            int Local(int z) => z * 2;
        }

        ~OrdersController() { }
        public static bool operator ==(A l, A r) => l.Equals(r);
        public string this[int i] { get => names[i]; }
    }

    public record Person(string First, string Last) : Base(First);
    public struct P { public int X; }
    interface IThing<T> where T : class { void Do(T t); }
    enum Color { Red, Green = 2 }
    delegate int Op(int a, int b);
}
