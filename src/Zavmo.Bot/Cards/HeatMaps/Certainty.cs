namespace Zavmo.Bot.Cards.HeatMaps;

/// <summary>
/// How sure an assessed level is, in words. The half-width of its 80 % interval is compared with half a level: within that
/// the next level is unlikely; without a witness it is never below 0.8, so an account alone is at best a rough estimate.
/// </summary>
internal static class Certainty
{
    public static string Of(double halfWidth) => halfWidth switch
    {
        < 0.6 => "sure",
        < 0.8 => "fairly sure",
        < 0.95 => "a rough estimate",
        < 1.3 => "fairly unsure",
        _ => "unsure",
    };
}
