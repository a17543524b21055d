using ScottPlot;

namespace Zavmo.Bench.Learners;

/// <summary>The error by the number of accounts, as a picture.</summary>
internal static class LearnersPlot
{
    // The drawing library sees no fonts of the system; without a file the plot has no words.
    private const string FontFile = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf";

    public static void Save(string file, IReadOnlyList<Curve> curves)
    {
        var plot = new Plot();
        if (File.Exists(FontFile))
        {
            Fonts.AddFontFile("DejaVu Sans", FontFile);
            plot.Font.Set("DejaVu Sans");
        }

        foreach (var curve in curves)
        {
            var line = plot.Add.Scatter(Enumerable.Range(0, curve.Weighted.Length).Select(count => (double)count).ToArray(), curve.Weighted);
            line.LegendText = curve.Name;
        }

        plot.Title("Error of the levels of 1,000 simulated people");
        plot.XLabel("accounts");
        plot.YLabel("mean absolute error, levels, weighted");
        plot.Axes.SetLimitsY(0, curves.Max(curve => curve.Weighted.Max()) * 1.1);
        plot.ShowLegend(Alignment.UpperRight);
        plot.SavePng(file, 900, 500);
    }
}
