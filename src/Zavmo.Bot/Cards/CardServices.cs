namespace Zavmo.Bot.Cards;

/// <summary>Registers the cards.</summary>
public static class CardServices
{
    /// <summary>Adds every card of this assembly.</summary>
    public static IServiceCollection AddCards(this IServiceCollection services) => services.AddSingleton(new CardCatalogue());
}
