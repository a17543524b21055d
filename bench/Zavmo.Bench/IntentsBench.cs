using Zavmo.Bench.Durable;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Tests.Discover.Reading;
using Zavmo.Learning.Tests.Discover.Reading.Plain;

namespace Zavmo.Bench;

/// <summary>Telling a request from an answer, beside the reader of the tests that tries every phrase, in rounds that take turns.</summary>
internal static class IntentsBench
{
    private const int Rounds = 7;
    private const int WarmUps = 3;

    public static void Run()
    {
        var phrases = DialogPhrases.Load();
        var (reader, plain) = (new IntentReader(phrases), new PlainIntentReader(phrases));
        Console.WriteLine("| one text read | µs of processor time | allocated, KB | every phrase tried, µs | KB | times as fast, lowest and highest round |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|");
        Print("accounts of the assessment", 200, [.. Assessment.Accounts]);
        Print("wordings of the tests", 1, [.. DialogPhrases.Wordings().Select(wording => wording.Text)]);

        void Print(string name, int times, string[] texts)
        {
            var pairs = new List<((double Microseconds, double Kilobytes) Now, (double Microseconds, double Kilobytes) Plain)>();
            for (var round = -WarmUps; round < Rounds; round++)
            {
                var pair = (Measure(texts, times, text => reader.Read(text)), Measure(texts, times, text => plain.Read(text)));
                if (round >= 0)
                {
                    pairs.Add(pair);
                }
            }

            var ratios = pairs.Select(pair => pair.Plain.Microseconds / pair.Now.Microseconds).Order().ToList();
            Console.WriteLine(Invariant(
                $"| {name} | {Middle(pairs.Select(pair => pair.Now.Microseconds)):0.0} | {pairs[0].Now.Kilobytes:0.0} | {Middle(pairs.Select(pair => pair.Plain.Microseconds)):0.0} | {pairs[0].Plain.Kilobytes:0.0} | {ratios[Rounds / 2]:0.0} ({ratios[0]:0.0} to {ratios[^1]:0.0}) |"));
        }
    }

    private static (double Microseconds, double Kilobytes) Measure(string[] texts, int times, Func<string, LearnerIntent> read)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var cpu = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < times; i++)
        {
            foreach (var text in texts)
            {
                read(text);
            }
        }

        double reads = times * texts.Length;
        return ((Environment.CpuUsage.TotalTime - cpu).TotalMicroseconds / reads, (GC.GetAllocatedBytesForCurrentThread() - allocated) / 1024 / reads);
    }

    private static double Middle(IEnumerable<double> figures) => figures.Order().ElementAt(Rounds / 2);
}
