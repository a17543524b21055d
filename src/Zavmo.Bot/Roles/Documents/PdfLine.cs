namespace Zavmo.Bot.Roles.Documents;

/// <summary>A line of a page of a PDF.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Left">Where it begins, in points from the left.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Baseline">Its height above the foot of the page, in points.</param>
/// <param name="Size">Height of its letters, in points.</param>
/// <param name="Bold">Whether all of it is bold.</param>
internal sealed record PdfLine(string Text, double Left, double Right, double Baseline, double Size, bool Bold);
