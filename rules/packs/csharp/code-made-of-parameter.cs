using System.CodeDom.Compiler;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CSharp;

public class Formulas
{
    public object Evaluate(string formula, int times)
    {
        // ruleid: csharp-code-made-of-parameter
        var result = CSharpScript.EvaluateAsync("System.Math.Round(" + formula + ")");
        // ok: csharp-code-made-of-parameter
        result = CSharpScript.EvaluateAsync("System.Math.Round(" + times + ")");
        return result;
    }

    public object Compile(string name)
    {
        var provider = new CSharpCodeProvider();
        // ruleid: csharp-code-made-of-parameter
        return provider.CompileAssemblyFromSource(new CompilerParameters(), "class " + name + " { }");
    }

    public object Run(string script)
    {
        // ok: csharp-code-made-of-parameter
        return CSharpScript.EvaluateAsync(script);
    }
}
