using Zavmo.Learning.Roles;

namespace Zavmo.Bench;

/// <summary>Import of a job description, against splitting the same text into lines and words.</summary>
internal static class ImportBench
{
    public static void Run(string document)
    {
        var text = File.ReadAllText(document);
        var cold = Figures.MedianMilliseconds(1, () => RoleParser.Parse(text));
        var warm = Figures.MedianMilliseconds(200, () => RoleParser.Parse(text));
        var split = Figures.MedianMilliseconds(200, () => _ = text.Split('\n').Sum(line => line.Split(' ').Length));
        Figures.Print($"import of {Path.GetFileName(document)}, first", cold, "split into words", split);
        Figures.Print($"import of {Path.GetFileName(document)}, median of 200", warm, "split into words", split);
    }
}
