namespace Zavmo.Learning.Tests.Roles;

/// <summary>Cuts our own document at its headings, which a test may know by heart.</summary>
internal static class Chunks
{
    private static readonly HashSet<string> Headings = new(
        ("1. Role Summary:|Reporting Structure|Key Stakeholders:|Organizational Impact|performance metrics|Quantitative Metrics|Qualitative Metrics|Primary Traits|Supporting Traits|"
        + "Primary Motivators|Potential Demotivators|Common Frustrations|What the Role Doesn't Offer|ADHD Positives|ADHD Challenges & Accommodations|Hearing loss positives|"
        + "HEARING LOSS CHALLENGES AND ACCOMMODATIONS:|Sensory Considerations|Flexibility Notes|Key Responsibilities|Experience Levels Responsibilities|Decision-making authority|"
        + "Competency Requirements|Foundation Skills (Transferable)|Functional Skills (Role-Specific Technical)|Technical Competencies|Digital Tools|Industry Knowledge|"
        + "Regulatory Compliance Regulations|Essential Prerequisites|Career Pathway Context|Emerging Foundation Skills|Advancing Technical Skills|Future Skills Closing Note|"
        + "Staff Canteen Rules|Education Requirements|Experience Requirements|Preferred Certifications|Recommended Activities|Career Progression Pathways|Entry Paths to This Role|"
        + "Career Progression From This Role|Long-Term Vision: Potential Roles|Sector Mobility|How Zavmo Delivers This Role's Development").Split('|'),
        StringComparer.Ordinal);

    public static bool IsHeading(string line) => Headings.Contains(line);

    /// <summary>The lines before the first heading, then each heading with its lines.</summary>
    public static List<List<string>> Of(string text)
    {
        var chunks = new List<List<string>> { new() };
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            if (IsHeading(line))
            {
                chunks.Add([]);
            }

            chunks[^1].Add(line);
        }

        return chunks;
    }

    public static string Join(IEnumerable<List<string>> chunks) => string.Join('\n', chunks.SelectMany(chunk => chunk));
}
