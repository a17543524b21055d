namespace Zavmo.Bot.Conversations.Discover;

/// <summary>Ids of the choices that lie over the open question: what they are about, and what was chosen.</summary>
internal static class OfferIds
{
    public const string Menu = "menu:";
    public const string Change = "change:";
    public const string Break = "break:";
    public const string Delete = "delete:";
    public const string Withdraw = "withdraw:";
    public const string End = "end:";
    public const string Rating = "rating:";
    public const string Challenge = "challenge:";
    public const string Adjust = "adjust:";
    public const string Told = "told:";
    public const string Yes = "yes";
    public const string No = "no";
    public const string Carry = "continue";
}
