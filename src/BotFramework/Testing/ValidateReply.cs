using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Compares a reply with what is expected of it; throws where they differ.</summary>
public delegate void ValidateReply(IActivity expected, IActivity actual);
