using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Sees a deletion before it is sent; it is sent only if it calls <paramref name="next"/>.</summary>
public delegate Task DeleteActivityHandler(ITurnContext turnContext, ConversationReference reference, Func<Task> next);
